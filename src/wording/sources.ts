/** How a source is named in a note and in the list of sources. */
import { getDoi } from '../schemas/doi.ts';
import type { SourceData, SourceName } from '../schemas/source.ts';
import { isolate } from './isolate.ts';
import { getPlainText } from './rich-text.ts';
import { getSourceDate } from './source-date.ts';

/** Scripts in which a surname comes first, without a space after it. */
const eastern = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** "毛泽东", and a name whose surname always comes first: "Bartók Béla". */
const formatSurnameFirst = (name: SourceName): string | undefined => {
  const { given = '', family = '' } = name;
  if (eastern.test(family) && eastern.test(given)) return family + given;
  return name['static-ordering'] && given && family ? `${family} ${given}` : undefined;
};

/** "John Smith Jr.", "Simone de Beauvoir": a person as printed, or a body's name as it is. */
export const formatName = (name: SourceName): string => {
  const { literal, given, family, suffix } = name;
  if (literal !== undefined) return literal;
  const surnameFirst = formatSurnameFirst(name);
  if (surnameFirst !== undefined) return surnameFirst;
  const parts = [given, name['dropping-particle'], name['non-dropping-particle'], family];
  // A particle such as "d’" joins its name.
  const full = parts
    .filter(Boolean)
    .join(' ')
    .replace(/(?<=\b[dlDL]['’]) /g, '');
  return [full, suffix].filter(Boolean).join(name['comma-suffix'] ? ', ' : ' ');
};

/** Authors as printed: "Lolita C. Baldor, Farnoush Amiri". */
export const getAuthors = ({ author = [] }: Pick<SourceData, 'author'>): string =>
  author.map(formatName).join(', ');

/** What browsers accept in an address and standards do not, such as the braces of a template. */
const unsafe = /[{}|^`"<>\\\s]/g;

/** An address as RFC 3986 writes it; what is encoded already stays as it is. */
export const encodeAddress = (address: string): string =>
  address.replace(unsafe, encodeURIComponent);

/** Where a source is found: its address, or that of its DOI. */
export const getSourceUrl = ({ URL, DOI }: Pick<SourceData, 'URL' | 'DOI'>): string | undefined => {
  if (URL !== undefined) return encodeAddress(URL);
  if (DOI === undefined) return undefined;
  return `https://doi.org/${encodeURI(getDoi(DOI)).replace(/[#?]/g, encodeURIComponent)}`;
};

/** Who published it: the paper, the agency, the body; where none is named, its authors or its website. */
export const getPublisher = (source: SourceData): string => {
  const named = source['container-title'] ?? source.publisher;
  if (named !== undefined) return getPlainText(named);
  const url = getSourceUrl(source);
  return getAuthors(source) || (url ? new URL(url).hostname.replace(/^www\./, '') : '');
};

/** What a note names it by: who published it, its number, its date. */
export const getNameParts = (source: SourceData, language: string): string[] =>
  [getPublisher(source), source.number, getSourceDate(source, language)].flatMap(
    (part) => part || [],
  );

/** The same in one line: "United Nations Security Council, S/2020/717, 23 Jul 2020". */
export const formatSourceName = (source: SourceData, language: string): string =>
  getNameParts(source, language)
    .map((part) => isolate(part, language))
    .join(', ');
