/**
 * Every verdict has the evidence, the later finding or the second value that it needs.
 *
 * Bad: `verdict: contradicted` without `instead`
 *
 * Good: `verdict: contradicted` with `instead: { words: 35 crossings a week, date: 2031-05 }`
 */
import type { ClaimData } from '../../../schemas/claim.ts';
import { getNumbers } from '../../language/quantities/compare-quantities.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { getValid, type Path } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { isOpinion, isRelayed } from '../../language/words/opinions.ts';

/** The field, and the message; false when there is no problem. */
type Finding = [Path, string] | false;

const isConfirmed = ({ verdict }: ClaimData) => verdict.startsWith('confirmed');

const getClaimNumbers = (claim: ClaimData) => new Set(getNumbers(claim));

/** Whether a later finding or the evidence has a number that differs from the claim's. */
const hasOther = (claim: ClaimData, items: ClaimData['evidence'] | ClaimData['since']): boolean => {
  const own = getClaimNumbers(claim);
  return items.some((item) => getNumbers(item).some((number) => !own.has(number)));
};

const differs = (claim: ClaimData): boolean =>
  hasOther(claim, claim.evidence) ||
  hasOther(claim, claim.since) ||
  findQuantities(claim.instead?.words ?? '').some(({ value }) => value !== undefined);

const checks: ((claim: ClaimData) => Finding)[] = [
  (claim) =>
    isConfirmed(claim) &&
    claim.evidence.length === 0 && [
      ['verdict'],
      `Unexpected verdict "${claim.verdict}" without evidence, expected at least one entry under \`evidence\`.`,
    ],
  (claim) =>
    isConfirmed(claim) &&
    claim.grade === 'C' && [
      ['verdict'],
      `Unexpected verdict "${claim.verdict}" of a statement that only one report makes (grade C), expected "not confirmed" or "assessment".`,
    ],
  ({ verdict, finding, statement }) =>
    verdict.startsWith('confirmed') &&
    isOpinion(finding) &&
    !isRelayed(statement) && [
      ['verdict'],
      `Unexpected verdict "${verdict}" of what the finding calls an opinion or a forecast, expected "assessment".`,
    ],
  ({ verdict, instead }) =>
    verdict === 'contradicted' &&
    !instead && [
      ['verdict'],
      'Unexpected verdict "contradicted" without the second value, expected a field `instead` with words and date.',
    ],
  ({ verdict, evidence, since }) =>
    verdict === 'contradicted' &&
    evidence.length + since.length === 0 && [
      ['verdict'],
      'Unexpected verdict "contradicted" without evidence, expected the document that differs.',
    ],
  (claim) =>
    claim.verdict === 'contradicted' &&
    getNumbers(claim).length > 0 &&
    !differs(claim) && [
      ['verdict'],
      'Unexpected verdict "contradicted" of a number without a second number, expected one in `instead`, `evidence` or `since`.',
    ],
  ({ verdict, instead }) =>
    verdict !== 'contradicted' &&
    instead !== undefined && [
      ['verdict'],
      `Unexpected verdict "${verdict}" beside a field \`instead\`, expected "contradicted".`,
    ],
  ({ verdict, since }) =>
    verdict === 'confirmed, since revised' &&
    since.length === 0 && [
      ['verdict'],
      'Unexpected verdict "confirmed, since revised" without a later finding, expected an entry under `since`.',
    ],
  (claim) =>
    claim.verdict === 'confirmed' &&
    getClaimNumbers(claim).size > 0 &&
    hasOther(claim, claim.since) && [
      ['verdict'],
      'Unexpected verdict "confirmed" beside a later number that differs, expected "confirmed, since revised".',
    ],
  ({ evidence, reported }) =>
    evidence.length + reported.length === 0 && [
      ['statement'],
      'Unexpected statement without any source, expected entries under `evidence` or `reported`.',
    ],
];

export const verdictSupport: AnalysisRule = {
  id: 'verdict-support',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims))
      for (const check of checks) {
        const finding = check(data);
        if (finding) report(file, at(...finding[0]), finding[1]);
      }
  },
};
