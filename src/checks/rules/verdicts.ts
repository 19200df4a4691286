/** Refuses verdicts that their evidence cannot carry. */
import type { ClaimData } from '../../schemas/claim.ts';
import { getNumbers } from '../compare-figures.ts';
import { findFigures } from '../numbers.ts';
import { getValid, type AnalysisContent, type Path } from '../content.ts';
import type { SourceData } from '../../schemas/source.ts';
import { refuse } from '../refuse.ts';

/** A finding: the field it is about, and the sentence. */
type Finding = [Path, string] | false;

const isConfirmed = ({ verdict }: ClaimData) => verdict.startsWith('confirmed');

const getOwn = (claim: ClaimData) => new Set(getNumbers(claim));

/** A number in a later finding or in the evidence that the claim does not have. */
const hasOther = (claim: ClaimData, items: ClaimData['evidence'] | ClaimData['since']): boolean => {
  const own = getOwn(claim);
  return items.some((item) => getNumbers(item).some((number) => !own.has(number)));
};

const differs = (claim: ClaimData): boolean =>
  hasOther(claim, claim.evidence) ||
  hasOther(claim, claim.since) ||
  findFigures(claim.instead?.words ?? '').some(({ value }) => value !== undefined);

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
    getOwn(claim).size > 0 &&
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

/** Every verdict has what it needs. */
export const carriedVerdicts = ({ claims }: AnalysisContent): void => {
  for (const { data, file, at } of getValid(claims))
    for (const check of checks) {
      const finding = check(data);
      if (finding) refuse(file, at(...finding[0]), 'verdict', finding[1]);
    }
};

const isPress = (source: SourceData | undefined) => source?.type === 'article-newspaper';

/** Grade A says that the document itself was read. */
export const earnedGrades = ({ claims, sources }: AnalysisContent): void => {
  for (const { data, file, at } of getValid(claims)) {
    const isRead = data.evidence.some(
      ({ source, via }) => via === undefined && !isPress(sources.get(source)?.data),
    );
    if (data.grade === 'A' && !isRead)
      refuse(
        file,
        at('grade'),
        'grade',
        'Unexpected grade A without a document that was read itself, expected evidence without `via` from something other than the press.',
      );
  }
};
