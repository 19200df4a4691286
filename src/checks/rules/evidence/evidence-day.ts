/**
 * Evidence does not describe a day after its document was issued.
 *
 * Bad: `shows: The report gives the letter of 20 June 2031.` of a report of May 2031
 *
 * Good: `shows: The report gives the letter of 20 April 2031.`
 */
import type { ClaimData, EvidenceData } from '../../../schemas/claim.ts';
import { isBefore } from '../../../schemas/date.ts';
import type { SourceData } from '../../../schemas/source.ts';
import { readIso, toIso } from '../../language/quantities/iso-dates.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { getValid, type Entries } from '../../read/content.ts';
import { getIssuedDates } from '../../texts/cited-sources.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Words with which a document can describe the future. */
const coming =
  /\b(?:until|by|before|from|due|for|will|would|shall|plan\w*|expect\w*|next|deadline|schedul\w*|valid|begin\w*|starts?|opens?|ends?|expires?|effective|advance|announc\w*|invit\w*|promis\w*)\b/iu;

/** The latest issue date of the document and of the report that quotes it. */
const getLatest = (item: EvidenceData, sources: Entries<SourceData>) =>
  getIssuedDates(item, sources).toSorted().at(-1);

/** Later days in a sentence. A day without a year has the year of the issue. */
const findLater = ({ shows }: EvidenceData, issued: string, { asOf }: ClaimData): string[] => {
  const { year } = readIso(issued);
  const isSameYear = asOf === undefined || readIso(asOf).year === year;
  return findQuantities(shows).flatMap(({ date, words, start }) => {
    const known = date?.year ?? (isSameYear ? year : undefined);
    if (!date?.month || known === undefined) return [];
    if (coming.test(shows.slice(Math.max(0, start - 40), start))) return [];
    return isBefore(issued, toIso({ ...date, year: known })) ? [words] : [];
  });
};

export const evidenceDay: AnalysisRule = {
  id: 'evidence-day',
  guesses: true,
  language: 'en',
  check: ({ claims, sources }, report) => {
    for (const { data, file, at } of getValid(claims))
      data.evidence.forEach((item, index) => {
        const issued = getLatest(item, sources);
        for (const words of issued ? findLater(item, issued, data) : [])
          report(
            file,
            at('evidence', index, 'shows'),
            `Unexpected "${words}" in a document of ${issued}, expected a date before its issue.`,
          );
      });
  },
};
