/** Words that begin with an apostrophe, which could be taken for an opening quotation mark. */

/** After the apostrophe: 'tis, rock 'n' roll; in Dutch 's avonds, 't. */
const elisions: Partial<Record<string, RegExp>> = {
  en: /^(?:[Tt](?:is|was|were|will|would)|em|til|n|cos)(?![\p{L}\p{N}])/u,
  nl: /^(?:[sStTnNkKmMrR]|er|ie|ns)(?![\p{L}\p{N}])/u,
  af: /^n(?![\p{L}\p{N}])/u,
};

/** The '90s of any language that abbreviates years so. */
const decade = /^\d0s(?![\p{L}\p{N}])/u;

/** True when the text after a mark makes it an apostrophe, and not a quotation mark. */
export const isElision = (rest: string, language: string): boolean =>
  decade.test(rest) || elisions[language.split('-')[0] ?? '']?.test(rest) === true;
