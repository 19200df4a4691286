/** Finds parts of a month or year: "early in 2022", "mid-August", "the end of 2019". */
import { memoise } from '../../../platform/memoise.ts';
import { fullMonth, readMonth } from './month-names.ts';
import type { Span } from './spans.ts';
import { dayLength } from '../../../schemas/date.ts';

type Part = 'early' | 'middle' | 'late';

/** A part of a month or year. The year is undefined when the text does not give one. */
export interface CalendarPart {
  words: string;
  start: number;
  end: number;
  part: Part;
  year: number | undefined;
  /** From 1 to 12. */
  month: number | undefined;
}

const parts: Record<string, Part> = {
  early: 'early',
  start: 'early',
  beginning: 'early',
  mid: 'middle',
  middle: 'middle',
  late: 'late',
  end: 'late',
};

const month = `(?<month>${fullMonth})`;
const year = '(?<year>(?:19|20)\\d\\d)(?!s)';

const pattern = new RegExp(
  `\\b(?:(?:the )?(?<part>early|late|start|beginning|end|middle)(?: (?:of|in))?(?: the year)?|(?<mid>mid)-?) ?` +
    `(?:${month}(?: ${year})?|${year.replace('year', 'only')})\\b`,
  'giu',
);

/** Every part of a month or year that a text names. */
export const findCalendarParts = memoise((text: string): CalendarPart[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const { part, mid, month: named, year: full, only } = match.groups ?? {};
    const known = parts[(part ?? mid ?? '').toLowerCase()];
    const said = full ?? only;
    if (!known) return [];
    return [
      {
        words: match[0],
        start: match.index,
        end: match.index + match[0].length,
        part: known,
        year: said === undefined ? undefined : Number(said),
        month: named === undefined ? undefined : readMonth(named),
      },
    ];
  }),
);

/** The first and last day of a month, and month of a year, that each part may include. */
const days: Record<Part, [number, number]> = { early: [1, 12], middle: [8, 23], late: [18, 31] };
const ofYear: Record<Part, [number, number]> = { early: [1, 5], middle: [4, 9], late: [8, 12] };

/**
 * Whether a date is in the part of its month or year; undefined when it is in another month or year, or
 * too imprecise.
 */
export const isInPart = ({ part, year: own, month: named }: CalendarPart, span: Span) => {
  if (own !== undefined && own !== span.year) return undefined;
  if (named !== undefined && named !== span.month) return undefined;
  if (span.month === undefined || (named !== undefined && span.precision !== 'day'))
    return undefined;
  const [from, to] = named === undefined ? ofYear[part] : days[part];
  const at = named === undefined ? span.month : new Date(span.first * dayLength).getUTCDate();
  return at >= from && at <= to;
};
