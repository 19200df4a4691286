/** Writes the publication date of a source as fields of BibTeX and biblatex. */
import { isPlainDate } from './plain-date.ts';
import { getIsoDates } from '../../schemas/csl-date.ts';
import type { CslDate } from '../../schemas/csl-date-parts.ts';
import { escapeLatex } from './latex.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The date in EDTF, which biblatex reads: "1920~", "2025-01-15/2025-01-20", "2021-22" for a summer. */
export const writeEdtf = (date: CslDate | undefined): string => {
  const dates = getIsoDates(date).map((iso) =>
    date?.season && !iso.includes('-') ? `${iso}-${20 + date.season}` : iso,
  );
  return dates.map((iso) => `${iso}${date?.circa ? '~' : ''}`).join('/');
};

/** A plain date as year, month and day, which BibTeX reads too; other dates in EDTF or words. */
export const writeDateFields = (issued: CslDate | undefined): Record<string, string> => {
  const [date] = issued?.['date-parts'] ?? [];
  if (!date) return { year: `{${escapeLatex(issued?.literal ?? '')}}` };
  const [year, month, day] = date;
  if (!isPlainDate(issued)) return { date: `{${writeEdtf(issued)}}` };
  return {
    year: `{${year}}`,
    month: month === undefined ? '{}' : (months[month - 1] ?? '{}'),
    day: `{${day ?? ''}}`,
  };
};
