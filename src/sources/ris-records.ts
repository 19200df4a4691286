/** Normalises tags, pages and dates of RIS records before citation-js reads them. */

/** Matches a tag in lower case, or with fewer than two spaces before its hyphen. */
const looseTag = /^([A-Z][A-Z\d])[ \t]*-(?:[ \t]|$)/gim;

/** Writes two spaces after each tag, unless the text has them already. */
export const spaceTags = (text: string): string =>
  /^TY {2}-/m.test(text) || !/^TY[ \t]*-/im.test(text)
    ? text
    : text.replace(looseTag, (_tag, name: string) => `${name.toUpperCase()}  - `);

/** Splits a text into records, each beginning with its type. */
export const splitRecords = (text: string): string[] =>
  text.replace(/\r\n?/g, '\n').split(/^(?=TY {2}- )/m);

const getValue = (record: string, tag: string): string | undefined =>
  new RegExp(`^${tag} {2}- *(.*\\S)`, 'm').exec(record)?.[1];

/** Removes EP when SP contains the whole range, and removes a trailing hyphen from SP. */
export const separatePages = (record: string): string => {
  const first = getValue(record, 'SP') ?? '';
  const isWhole = /[-–]\s*\S/.test(first) || first === getValue(record, 'EP');
  const pages = isWhole ? record.replace(/^EP {2}-.*\n?/m, '') : record;
  return pages.replace(/^(SP {2}- .*?)\s*[-–]\s*$/m, '$1');
};

/** Tags that citation-js reads only once per record. */
const single = ['PY', 'Y1', 'DA', 'TI', 'T1', 'T2', 'DO', 'VL', 'IS', 'SP', 'EP', 'Y2'];

/** Keeps only the first of each such tag. */
export const dropSecond = (record: string): string => {
  const seen = new Set<string>();
  return record.replace(/^([A-Z][A-Z\d]) {2}-.*\n?/gm, (line, tag: string) => {
    if (single.includes(tag) && seen.has(tag)) return '';
    seen.add(tag);
    return line;
  });
};
