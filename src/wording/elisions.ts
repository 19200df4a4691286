/** Recognises words that begin with an apostrophe, which looks like an opening quotation mark. */

/** Matches after the apostrophe: 'tis, rock 'n' roll; in Dutch 's avonds, 't. */
const elisions: Partial<Record<string, RegExp>> = {
  en: /^(?:[Tt](?:is|was|were|will|would)|em|til|n|cos)(?![\p{L}\p{N}])/u,
  nl: /^(?:[sStTnNkKmMrR]|er|ie|ns)(?![\p{L}\p{N}])/u,
  af: /^n(?![\p{L}\p{N}])/u,
};

/** Matches decades such as '90s, in any language. */
const decade = /^\d0s(?![\p{L}\p{N}])/u;

/** True when the text after a mark makes the mark an apostrophe. */
export const isElision = (rest: string, language: string): boolean =>
  decade.test(rest) || elisions[language.split('-')[0] ?? '']?.test(rest) === true;
