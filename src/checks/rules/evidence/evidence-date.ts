/**
 * Evidence of a confirmed statement gives the same day, or the finding mentions the other day.
 *
 * Bad: `statement: The last crossing was on 3 April 2031.` with evidence that `shows: The report gives 4 April 2031.`
 *
 * Good: the same statement with evidence that `shows: The report gives 3 April 2031.`
 */
import type { ClaimData, EvidenceData } from '../../../schemas/claim.ts';
import type { SourceData } from '../../../schemas/source.ts';
import { getIssuedDates } from '../../texts/cited-sources.ts';
import { getValid, type Entries } from '../../read/content.ts';
import { isContrast } from '../../language/words/contrast.ts';
import { isSupporting } from '../../support/date-support.ts';
import { readIso } from '../../language/quantities/iso-dates.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import type { FoundDate } from '../../language/quantities/quantity.ts';
import { describeVerdict } from '../../texts/claim-marks.ts';
import type { AnalysisRule } from '../../rule.ts';
import { formatFoundDate } from '../../language/quantities/calendar.ts';

/** Matches words after which a date is only a reference point: "eleven days after 15 August". */
const isStart = /\b(?:after|before|since|until|from|between|to|and|by)\s+(?:\p{L}+day\s+)?$/iu;

const findDays = (text: string): FoundDate[] =>
  findQuantities(text).flatMap(({ date, start }) =>
    date?.day === undefined || isStart.test(text.slice(0, start)) ? [] : [date],
  );

/** The days of the statement: those in its words, otherwise `asOf`. */
const getStatedDays = ({ statement, asOf }: ClaimData): FoundDate[] => {
  const said = findDays(statement);
  return said.length === 0 && asOf?.length === 10 ? [readIso(asOf)] : said;
};

/** Days in the evidence that neither its sources nor other sentences of the entry have. */
const getOthers = (
  claim: ClaimData,
  item: EvidenceData,
  sources: Entries<SourceData>,
): FoundDate[] => {
  const { shows, excerpt = '' } = item;
  const said = [claim.finding, ...claim.since.map(({ finding }) => finding)].flatMap(findDays);
  const known = [...getIssuedDates(item, sources).map(readIso), ...said];
  return findDays(`${shows} | ${excerpt}`).filter(
    (date) => !known.some((each) => each.day !== undefined && isSupporting(date, each)),
  );
};

export const evidenceDate: AnalysisRule = {
  id: 'evidence-date',
  guesses: true,
  check: ({ claims, sources }, report) => {
    for (const claim of getValid(claims)) {
      const { data, file, at } = claim;
      const own = getStatedDays(data);
      if (own.length === 0 || data.verdict !== 'confirmed') continue;
      data.evidence.forEach((item, index) => {
        if (isContrast(item.shows)) return;
        const found = findDays(`${item.shows} | ${item.excerpt ?? ''}`);
        if (found.some((date) => own.some((each) => isSupporting(date, each)))) return;
        const [other] = getOthers(data, item, sources);
        if (other)
          report(
            file,
            at('evidence', index, 'shows'),
            `Unexpected ${formatFoundDate(other)} in the evidence of ${describeVerdict(claim)}, expected ${own.map(formatFoundDate).join(' or ')} as in the statement, or a \`finding\` that mentions the other date.`,
          );
      });
    }
  },
};
