/** Dates of CSL-JSON: a day, a range, a season or words, in each form that reference managers write. */
import { z } from 'astro/zod';
import { formatDateParts, getCalendarProblem, type DateParts } from './date.ts';

/** A CSL date in its normalised form. */
export interface CslDate {
  /** One date, or the two ends of a range. */
  'date-parts'?: DateParts[] | undefined;
  /** 1 is spring, 4 is winter; given where no month is known. */
  season?: 1 | 2 | 3 | 4 | undefined;
  /** True when the date is approximate. */
  circa?: true | undefined;
  /** Words that stand in place of a date: "undated". */
  literal?: string | undefined;
}

/** An error in a date, with a message for its author. */
class DateError extends Error {
  /** The field of the date that is wrong. */
  field: string | undefined;
}

/** Reads one field; an error in it names the field. */
const readField = <Result>(
  value: Record<string, unknown>,
  field: string,
  read: (value: unknown) => Result,
): Result => {
  try {
    return read(value[field]);
  } catch (error) {
    if (error instanceof DateError) error.field = field;
    throw error;
  }
};

const examples = 'expected one such as 2021, 2021-08 or 2021-08-27';

const fields = ['date-parts', 'season', 'circa', 'literal', 'raw', 'edtf'];

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** Reference managers write numbers as text, and what is not known as 0 or an empty text. */
const readNumber = (value: unknown): number | undefined => {
  if (isEmpty(value) || Number(value) === 0) return undefined;
  const isNumber = typeof value === 'number' || typeof value === 'string';
  const number = isNumber ? Number(value) : NaN;
  if (!Number.isInteger(number))
    throw new DateError(`Unexpected ${JSON.stringify(value)} in a date, ${examples}`);
  return number;
};

/** One date; undefined where nothing of it is known. A month from 13 to 24 is a season. */
const readParts = (
  value: unknown,
): { parts: DateParts; season?: CslDate['season'] } | undefined => {
  if (!Array.isArray(value) || value.length > 3)
    throw new DateError(
      `Unexpected ${JSON.stringify(value)}, expected year, month and day in brackets: [2021, 8, 27]`,
    );
  const [year, month, day] = value.map(readNumber);
  if (year === undefined) return undefined;
  if (month !== undefined && month > 12 && month < 25)
    return { parts: [year], season: (((month - 1) % 4) + 1) as CslDate['season'] };
  if (day !== undefined && month === undefined)
    throw new DateError('Unexpected day without a month, expected year, month and day');
  const parts = [year, month, day].filter((part) => part !== undefined);
  const problem = getCalendarProblem(parts);
  if (problem) throw new DateError(`Unexpected date ${formatDateParts(parts)}, ${problem}`);
  return { parts };
};

const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** 1 to 4, their names, and the numbers 21 to 24 of ISO 8601. */
const readSeason = (value: unknown): CslDate['season'] => {
  if (isEmpty(value)) return undefined;
  const name = String(value).toLowerCase().replace('fall', 'autumn');
  const number = seasons.includes(name) ? seasons.indexOf(name) + 1 : Number(name) % 20;
  if (![1, 2, 3, 4].includes(number))
    throw new DateError(
      `Unexpected season ${JSON.stringify(value)}, expected a number from 1 (spring) to 4 (winter)`,
    );
  return number as CslDate['season'];
};

const isBefore = (a: DateParts, b: DateParts): boolean => {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index >= 0 && (a[index] ?? 0) < (b[index] ?? a[index] ?? 0);
};

const readDateParts = (value: unknown): CslDate => {
  if (isEmpty(value)) return {};
  if (!Array.isArray(value) || value.length > 2)
    throw new DateError(
      'Unexpected form of a date, expected one date or the two ends of a range: [[2021, 8, 27]]',
    );
  const [first, last] = value.map(readParts);
  if (!first) {
    if (last) throw new DateError('Unexpected range without a beginning, expected both ends');
    return {};
  }
  if (last && isBefore(last.parts, first.parts))
    throw new DateError(
      `Unexpected range that ends in ${formatDateParts(last.parts)}, expected a date after ${formatDateParts(first.parts)}`,
    );
  return {
    'date-parts': last ? [first.parts, last.parts] : [first.parts],
    ...(first.season && { season: first.season }),
  };
};

/** "2021-08~" as numbers; undefined where the text is no date of ISO 8601. */
const readIsoDate = (text: string): string[] | undefined => {
  const match = /^(-?\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:T[\d:.Z+-]*)?[~?%]?$/.exec(text);
  return match?.slice(1).filter((part) => part !== undefined);
};

/** A date of ISO 8601 or EDTF, or a range of two; undefined for other words. */
const readText = (text: string): CslDate | undefined => {
  const asOne = readIsoDate(text);
  const dates = asOne ? [asOne] : text.split('/').map(readIsoDate);
  if (dates.length > 2 || dates.includes(undefined)) return undefined;
  return { ...readDateParts(dates), ...(/[~?%]/.test(text) && { circa: true }) };
};

const readEdtf = (value: unknown): CslDate => {
  if (isEmpty(value)) return {};
  const date = typeof value === 'string' ? readText(value.trim()) : undefined;
  if (!date) throw new DateError(`Unexpected date ${JSON.stringify(value)}, ${examples}`);
  return date;
};

/** Parses text as a date only where it is certainly one; other words stay as they are. */
const readRaw = (value: unknown): CslDate => {
  const text = isEmpty(value) ? '' : String(value).trim();
  return text ? (readText(text) ?? { literal: text }) : {};
};

const readLiteral = (value: unknown): CslDate => {
  const text = isEmpty(value) ? '' : String(value).trim();
  return text ? { literal: text } : {};
};

const isCirca = (value: unknown): boolean =>
  !isEmpty(value) && !['false', '0'].includes(String(value));

const readFields = (value: Record<string, unknown>): CslDate => {
  const unknown = Object.keys(value).find((field) => !fields.includes(field));
  if (unknown !== undefined)
    throw new DateError(
      `Unexpected field "${unknown}" of a date, expected one of ${fields.join(', ')}`,
    );
  const season = readField(value, 'season', readSeason);
  return {
    ...readField(value, 'raw', readRaw),
    ...readField(value, 'edtf', readEdtf),
    ...readField(value, 'date-parts', readDateParts),
    ...readLiteral(value['literal']),
    ...(season && { season }),
    ...(isCirca(value['circa']) && { circa: true }),
  };
};

const readDate = (value: unknown): CslDate => {
  if (typeof value === 'string') return readEdtf(value);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return readFields(value as Record<string, unknown>);
  throw new DateError(
    `Unexpected ${JSON.stringify(value)}, expected a date such as { "date-parts": [[2021, 8, 27]] }`,
  );
};

const textOrNumber = { type: ['string', 'integer'] };

/** The schema of a date for editors. */
const described = {
  type: ['object', 'string'],
  properties: {
    'date-parts': {
      description:
        'Year, month and day as far as known, in two pairs of brackets: [[2021, 8, 27]]. Two dates are a range.',
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: textOrNumber },
    },
    season: { description: '1 is spring, 4 is winter.', ...textOrNumber },
    circa: { description: 'True when approximate.', type: ['boolean', 'string', 'integer'] },
    literal: { description: 'Said instead of a date: "undated".', type: 'string' },
    raw: { description: 'A date as text, or words.', type: 'string' },
    edtf: { description: 'A date of ISO 8601: "2021-08", "2021~".', type: 'string' },
  },
  additionalProperties: false,
};

/** A date in any form of CSL, normalised; dates that do not exist are invalid. */
export const cslDate = z
  .unknown()
  .meta(described)
  .transform((value, context): CslDate => {
    try {
      return readDate(value);
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      const { message, field } = error;
      const path = field === undefined ? [] : [field];
      context.issues.push({ code: 'custom', message, input: value, path });
      return z.NEVER;
    }
  });

/** The date, or both ends of a range, as ISO text of the precision known. */
export const getIsoDates = (date: CslDate | undefined): string[] =>
  (date?.['date-parts'] ?? []).map(formatDateParts);
