/**
 * Schema of CSL-JSON dates: a day, a range, a season or words, in every form that reference managers
 * export.
 */
import { z } from 'astro/zod';
import { type CslDate, DateError, isEmpty, readDateParts, readSeason } from './csl-date-parts.ts';
import { readEdtf, readWords } from './csl-date-text.ts';
import { formatDateParts } from './date.ts';

const fields = ['date-parts', 'season', 'circa', 'literal', 'raw', 'edtf'];

/** Reads one field. Adds the name of the field to a DateError. */
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

const isCirca = (value: unknown): boolean =>
  !isEmpty(value) && !['false', '0'].includes(String(value));

const readFields = (value: Record<string, unknown>): CslDate => {
  const unknown = Object.keys(value).find((field) => !fields.includes(field));
  if (unknown !== undefined)
    throw new DateError(
      `Unexpected field "${unknown}" of a date, expected one of ${fields.join(', ')}`,
    );
  const date: CslDate = {
    ...readField(value, 'literal', readWords),
    ...readField(value, 'raw', readWords),
    ...readField(value, 'edtf', readEdtf),
    ...readField(value, 'date-parts', readDateParts),
  };
  const season = readField(value, 'season', readSeason);
  if (season && !date['date-parts'] && date.literal === undefined)
    throw new DateError('Unexpected season without a year, expected "date-parts": [[2021]]');
  return { ...date, ...(season && { season }), ...(isCirca(value['circa']) && { circa: true }) };
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

/** JSON Schema of a date, for editors. */
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
    literal: { description: 'Words instead of a date: "undated".', type: 'string' },
    raw: { description: 'A date as text, or words.', type: 'string' },
    edtf: { description: 'A date of ISO 8601: "2021-08", "2021~".', type: 'string' },
  },
  additionalProperties: false,
};

/** A date in any form of CSL-JSON, normalised. Dates that do not exist are invalid. */
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

/** The date, or both ends of a range, as ISO 8601. Empty without a date. */
export const getIsoDates = (date: CslDate | undefined): string[] =>
  (date?.['date-parts'] ?? []).map(formatDateParts);
