/** Formats the name of a source for notes and the list of sources. */
import { getDoi } from '../schemas/doi.ts';
import type { SourceData } from '../schemas/source.ts';
import type { SourceName } from '../schemas/source-name.ts';
import { isolate } from './isolate.ts';
import { getPlainText } from './rich-text.ts';
import { getSourceDate } from './source-date.ts';

/** Matches scripts in which the family name comes first, without a space. */
const eastern = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** "毛泽东"; also names whose family name always comes first: "Bartók Béla". */
const formatSurnameFirst = (name: SourceName): string | undefined => {
  const { given = '', family = '' } = name;
  if (eastern.test(family) && eastern.test(given)) return family + given;
  return name['static-ordering'] && given && family ? `${family} ${given}` : undefined;
};

/** "John Smith Jr.", "Simone de Beauvoir", or the literal name of a body. */
export const formatName = (name: SourceName): string => {
  const { literal, given, family, suffix } = name;
  if (literal !== undefined) return literal;
  const surnameFirst = formatSurnameFirst(name);
  if (surnameFirst !== undefined) return surnameFirst;
  const parts = [given, name['dropping-particle'], name['non-dropping-particle'], family];
  // A particle such as "d’" is joined to the name.
  const full = parts
    .filter(Boolean)
    .join(' ')
    .replace(/(?<=\b[dlDL]['’]) /g, '');
  return [full, suffix].filter(Boolean).join(name['comma-suffix'] ? ', ' : ' ');
};

/** Authors as a list: "Lolita C. Baldor, Farnoush Amiri". */
export const getAuthors = ({ author = [] }: Pick<SourceData, 'author'>): string =>
  author.map(formatName).join(', ');

/** Characters that browsers accept in addresses but RFC 3986 does not, such as braces. */
const unsafe = /[{}|^`"<>\\\s]/g;

/** Percent-encodes an address according to RFC 3986. Existing escapes are kept. */
export const encodeAddress = (address: string): string =>
  address.replace(unsafe, encodeURIComponent);

/** The address of a source, or that of its DOI. */
export const getSourceUrl = ({ URL, DOI }: Pick<SourceData, 'URL' | 'DOI'>): string | undefined => {
  if (URL !== undefined) return encodeAddress(URL);
  if (DOI === undefined) return undefined;
  return `https://doi.org/${encodeURI(getDoi(DOI)).replace(/[#?]/g, encodeURIComponent)}`;
};

/** The publisher of a source; otherwise its authors or website. */
export const getPublisher = (source: SourceData): string => {
  const named = source['container-title'] ?? source.publisher;
  if (named !== undefined) return getPlainText(named);
  const url = getSourceUrl(source);
  return getAuthors(source) || (url ? new URL(url).hostname.replace(/^www\./, '') : '');
};

/** The name of a source in a note: publisher, number and date. */
export const getNameParts = (source: SourceData, language: string): string[] =>
  [getPublisher(source), source.number, getSourceDate(source, language)].flatMap(
    (part) => part || [],
  );

/** The name in one line: "United Nations Security Council, S/2020/717, 23 Jul 2020". */
export const formatSourceName = (source: SourceData, language: string): string =>
  getNameParts(source, language)
    .map((part) => isolate(part, language))
    .join(', ');
