/** Typographic quotation marks and apostrophes for text that does not pass through Markdown. */

/** Curls the straight quotes an author typed; everything else stays as it is. */
export const typeset = (text: string): string =>
  text
    .replace(/(^|[\s([“‘—-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([“—-])'(?=\w)/g, '$1‘')
    .replace(/'/g, '’');

/** The same for the named fields of an object, where they hold text. */
export const typesetFields = <T extends object>(value: T, fields: (keyof T)[]): T => ({
  ...value,
  ...Object.fromEntries(
    fields.map((field) => {
      const text = value[field];
      return [field, typeof text === 'string' ? typeset(text) : text];
    }),
  ),
});
