/** Writes RIS records as citation-js reads them: tags, pages and dates of other programs in their usual form. */

/** A tag with one space or none before its hyphen, or in small letters. */
const looseTag = /^([A-Z][A-Z\d])[ \t]*-(?:[ \t]|$)/gim;

/** The text with the two spaces of RIS behind each tag; a text that has them is left as it is. */
export const spaceTags = (text: string): string =>
  /^TY {2}-/m.test(text) || !/^TY[ \t]*-/im.test(text)
    ? text
    : text.replace(looseTag, (_tag, name: string) => `${name.toUpperCase()}  - `);

/** The records of a text, each from its type on. */
export const splitRecords = (text: string): string[] =>
  text.replace(/\r\n?/g, '\n').split(/^(?=TY {2}- )/m);

const getValue = (record: string, tag: string): string | undefined =>
  new RegExp(`^${tag} {2}- *(.*\\S)`, 'm').exec(record)?.[1];

/** One record whose first page has no end of its own: SP may be a whole range, or end in a hyphen. */
export const separatePages = (record: string): string => {
  const first = getValue(record, 'SP') ?? '';
  const isWhole = /[-–]\s*\S/.test(first) || first === getValue(record, 'EP');
  const pages = isWhole ? record.replace(/^EP {2}-.*\n?/m, '') : record;
  return pages.replace(/^(SP {2}- .*?)\s*[-–]\s*$/m, '$1');
};

/** Tags of which citation-js takes one only; it stops at a second. */
const single = ['PY', 'Y1', 'DA', 'TI', 'T1', 'T2', 'DO', 'VL', 'IS', 'SP', 'EP', 'Y2'];

/** One record with the first of each such tag. */
export const dropSecond = (record: string): string => {
  const seen = new Set<string>();
  return record.replace(/^([A-Z][A-Z\d]) {2}-.*\n?/gm, (line, tag: string) => {
    if (single.includes(tag) && seen.has(tag)) return '';
    seen.add(tag);
    return line;
  });
};
