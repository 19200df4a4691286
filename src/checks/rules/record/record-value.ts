/**
 * The values of an entry are in the sentence beside them.
 *
 * Bad: `statement: The port sold 1,200 tickets.` with `value: 1300`
 *
 * Good: `statement: The port sold 1,200 tickets.` with `value: 1200`
 */
import type { ClaimData, EvidenceData } from '../../../schemas/claim.ts';
import type { Claim } from '../../texts/claim-marks.ts';
import {
  getMissing,
  formatNumber,
  type Amount,
} from '../../language/quantities/compare-quantities.ts';
import { getValid, type Path } from '../../read/content.ts';
import { findOfUnit } from '../../support/unit-measures.ts';
import type { AnalysisRule } from '../../rule.ts';

/** An amount, the words that give it, and the name of the words in messages. */
interface Said {
  path: Path;
  amount: Amount;
  words: string;
  where: string;
}

/** The words for an amount. Evidence without a number supports the number of the statement. */
const getAmountWords = ({ statement, unit }: ClaimData, { shows, excerpt = '' }: EvidenceData) => {
  const own = `${shows} | ${excerpt}`;
  return findOfUnit(own, unit).length > 0
    ? { words: own, where: '`shows` or `excerpt`' }
    : { words: `${own} | ${statement}`, where: '`shows`, `excerpt` or the statement' };
};

const getAmounts = ({ data }: Claim): Said[] => [
  { path: [], amount: data, words: data.statement, where: 'the statement' },
  ...data.evidence.map((item, index) => ({
    path: ['evidence', index],
    amount: item,
    ...getAmountWords(data, item),
  })),
  ...data.since.map((item, index) => ({
    path: ['since', index],
    amount: item,
    words: item.finding,
    where: 'the `finding` beside it',
  })),
];

export const recordValue: AnalysisRule = {
  id: 'record-value',
  check: ({ claims }, report) => {
    for (const claim of getValid(claims))
      for (const { path, amount, words, where } of getAmounts(claim))
        for (const field of ['value', 'low', 'high'] as const) {
          const number = amount[field];
          if (number === undefined) continue;
          if (getMissing(words, { value: number }, claim.data.unit).length === 0) continue;
          report(
            claim.file,
            claim.at(...path, field),
            `Unexpected ${field} ${formatNumber(number)}, expected a number that is in ${where}.`,
          );
        }
  },
};
