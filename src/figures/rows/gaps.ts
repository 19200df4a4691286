/** Creates rows for years without a number, which rows of equal height would otherwise hide. */
import type { EditorialDate } from '../../schemas/date.ts';
import type { Row } from './row.ts';
import { formatYear } from '../../wording/dates.ts';
import { getMessages } from '../../wording/messages.ts';

const getYear = (date: EditorialDate): number => Number(date.slice(0, 4));

/**
 * A list with one row for the whole years between two dates: "2019", "2012–2018". Empty when there are
 * none. `words` replace the standard words.
 */
export const getGap = (
  before: EditorialDate | undefined,
  after: EditorialDate | undefined,
  words: string | undefined,
  language: string,
): Row[] => {
  if (before === undefined || after === undefined) return [];
  const [first, last] = [getYear(before) + 1, getYear(after) - 1];
  if (first > last) return [];
  const [start, end] = [first, last].map((year) => formatYear(String(year), language));
  const when = first === last ? String(start) : `${start}–${end}`;
  return [{ when, words: words ?? getMessages(language).figure.noFigure }];
};
