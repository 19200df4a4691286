/** Writes sources as RIS, which every reference manager reads. */
import { isPlainDate } from './plain-date.ts';
import type { CslDate } from '../../schemas/csl-date-parts.ts';
import { getDoi } from '../../schemas/doi.ts';
import type { SourceData } from '../../schemas/source.ts';
import type { SourceName } from '../../schemas/source-name.ts';
import { getPlainText } from '../../wording/rich-text.ts';
import { formatCslDate } from '../../wording/source-date.ts';
import { getPublisher, getSourceUrl } from '../../wording/sources.ts';
import { site } from '../../site.ts';
import { risTypes } from './ris-types.ts';

/** Types whose number is written in the tag SN. */
const numbered = ['RPRT', 'PAT', 'STAND'];

/**
 * "Family, Given, Suffix". RIS splits names at commas, so commas of an organisation are replaced with
 * low quotation marks, which look similar.
 */
const writeName = (name: SourceName): string => {
  const { literal, family, given, suffix } = name;
  const escape = (text: string) => text.replaceAll(',', '\u201A');
  if (literal !== undefined) return escape(literal);
  const last = [name['dropping-particle'], name['non-dropping-particle'], family];
  return [last.filter(Boolean).join(' '), given, suffix]
    .filter(Boolean)
    .map((part) => escape(part ?? ''))
    .join(', ');
};

/** "2021/08/27/". Ranges, seasons and "circa" are words after the last slash. */
const writeDate = (date: CslDate | undefined): string | undefined => {
  const [parts] = date?.['date-parts'] ?? [];
  if (!parts) return undefined;
  const numbers = [0, 1, 2].map((index) =>
    String(parts[index] ?? '').padStart(parts[index] ? 2 : 0, '0'),
  );
  return [...numbers, isPlainDate(date) ? '' : formatCslDate(date, site.language)].join('/');
};

const getYear = ({ issued }: SourceData): string | undefined =>
  issued?.['date-parts']?.[0]?.[0]?.toString() ?? issued?.literal;

type Tags = [tag: string, value: string | undefined][];

const tagNames = (tag: string, names: SourceName[] = []): Tags =>
  names.map((name) => [tag, writeName(name)]);

/** The number and the ISBN or ISSN. The one that identifies the type is SN, the other M1. */
const tagNumbers = (source: SourceData, type: string): Tags => {
  const own = [source.number, source.ISBN ?? source.ISSN];
  const [first, second] = numbered.includes(type) ? own : own.reverse();
  // For web pages, M1 is the date of access.
  return [
    ['SN', first ?? second],
    ['M1', type === 'ELEC' ? undefined : first && second],
  ];
};

/** Container, series and numbers. */
const tagContainer = (source: SourceData, type: string): Tags => {
  const container =
    source['container-title'] ?? (type === 'NEWS' ? getPublisher(source) : undefined);
  const series = source['collection-title'];
  return [
    ['T2', container ?? series],
    ['T3', container && series],
    ...tagNumbers(source, type),
    ['VL', source.volume],
    ['IS', source.issue ?? source['collection-number']],
    ['SP', source.page],
    ['ET', source.edition ?? source.version],
  ];
};

/** One tag for each keyword. CSL has them in one text, separated by commas or semicolons. */
const tagKeywords = ({ keyword = '' }: SourceData): Tags =>
  keyword.split(keyword.includes(';') ? ';' : ',').map((word) => ['KW', word.trim()]);

const tagSource = (source: SourceData): Tags => {
  const type = risTypes[source.type] ?? 'GEN';
  return [
    ['TY', type], // RIS requires the type first.
    ['ID', source.id],
    ...tagNames('AU', source.author),
    ...tagNames('ED', source.editor),
    ...tagNames('A4', source.translator),
    ['TI', source.title],
    ['ST', source['title-short'] ?? source.shortTitle],
    ...tagContainer(source, type),
    ['PB', source.publisher],
    ['CY', source['publisher-place']],
    ['M3', source.genre],
    ['PY', getYear(source)],
    ['DA', writeDate(source.issued)],
    ['LA', source.language],
    ['DO', source.DOI && getDoi(source.DOI)],
    ['UR', getSourceUrl(source)],
    ['Y2', writeDate(source.accessed)],
    ['DB', source.archive],
    ['AV', source.archive_location],
    ['CN', source['call-number']],
    ...tagKeywords(source),
    ['AB', source.abstract],
    ['N1', source.note],
  ];
};

/** One line without markup. Line breaks would start a new tag, and so would two spaces before a hyphen. */
const writeLine = (text: string): string =>
  getPlainText(text)
    .replace(/[\s\u0085]+/g, ' ')
    .trim();

const writeEntry = (source: SourceData): string => {
  const lines = tagSource(source).flatMap(([tag, value]) =>
    value ? [`${tag}  - ${writeLine(value)}\r\n`] : [],
  );
  return `${lines.join('')}ER  - \r\n`;
};

/** One record for each source. Lines are never wrapped, because that would break addresses. */
export const writeRis = (sources: SourceData[]): string => sources.map(writeEntry).join('\r\n');
