/**
 * A number called the highest or lowest is not the opposite extreme among claims with the same unit.
 *
 * Bad: `The lowest count was :claim[1,200 passengers]{#passengers}.` where the others are 500 and 900
 *
 * Good: `The highest count was :claim[1,200 passengers]{#passengers}.`
 */
import type { ClaimData } from '../../../schemas/claim.ts';
import { getValid, type AnalysisContent } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getClaimMarks, type Claim, type ClaimMark } from '../../texts/claim-marks.ts';
import { getStatement } from '../../language/words/sentences.ts';

const pattern =
  /\b(?<word>(?<high>highest|largest|biggest|greatest)|lowest|smallest)\s(?:\p{L}+\s){0,2}?(?:estimate|count|toll|figure|number|total)\b/iu;

const getRange = ({ value, low, high }: ClaimData): [number, number] => [
  value ?? low ?? NaN,
  value ?? high ?? NaN,
];

/** Claims with the same unit and scope, without assessments. */
const getAlike = ({ data: { unit, scope } }: Claim, { claims }: AnalysisContent): ClaimData[] =>
  getValid(claims)
    .map(({ data }) => data)
    .filter((data) => unit !== undefined && data.unit === unit && data.scope === scope)
    .filter((data) => data.verdict !== 'assessment' && !Number.isNaN(getRange(data)[0]));

/** Minimum number of claims among which one can be called the highest or lowest. */
const fewest = 3;

/** Whether a number called highest is the lowest, or the reverse. */
const isOtherEnd = (isHigh: boolean, { data }: Claim, alike: ClaimData[]): boolean => {
  const [low, high] = getRange(data);
  const others = alike.filter((other) => other !== data).map(getRange);
  return (
    others.length + 1 >= fewest &&
    others.every(([lower, higher]) => (isHigh ? low < lower : high > higher))
  );
};

/** The word for the highest or lowest before a mark, in the same statement. */
const findWord = ({ prose, mark }: ClaimMark, all: ClaimMark[]) => {
  const { start } = getStatement(prose.text, mark.start);
  const head = prose.text.slice(start, mark.start);
  const match = pattern.exec(head);
  const isFirst = !all.some(
    (other) => other.prose === prose && other.mark.start >= start && other.mark.end <= mark.start,
  );
  if (!match || !isFirst) return undefined;
  const { word = '', high } = match.groups ?? {};
  return { word, isHigh: high !== undefined, start: start + match.index };
};

export const claimSuperlative: AnalysisRule = {
  id: 'claim-superlative',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    const all = getClaimMarks(analysis);
    for (const claimMark of all) {
      const { prose, claim } = claimMark;
      const found = findWord(claimMark, all);
      if (found && isOtherEnd(found.isHigh, claim, getAlike(claim, analysis)))
        report(
          prose.file,
          prose.at(found.start, found.start + found.word.length),
          `Unexpected "${found.word}", expected the reverse: all other claims with the unit "${claim.data.unit}" are ${found.isHigh ? 'higher' : 'lower'}.`,
        );
    }
  },
};
