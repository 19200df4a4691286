/** Selects an example of each kind of mark, to show what marks look like. */
import { verdicts, type Verdict } from '../schemas/claim.ts';
import type { Analysis, Annotation } from './analysis.ts';

/** A mark, its words and its verdict, which free notes do not have. */
export interface Example {
  id: string;
  number: number;
  words: string;
  verdict: Verdict | undefined;
}

/** Minimum number of characters. Shorter words, such as "to 50", mean little without their sentence. */
const fewest = 8;
const most = 14;

/** By how many characters words are too short or too long. */
const getMisfit = ({ words: { length } }: Example): number =>
  Math.max(fewest - length, length - most, 0);

/** The example of a kind of mark; empty if none of its annotations is marked. */
const chooseExample = (annotations: Annotation[], verdict?: Verdict): Example[] =>
  annotations
    .flatMap(({ id, number, words }) =>
      words === undefined ? [] : [{ id, number, words, verdict }],
    )
    .toSorted((a, b) => getMisfit(a) - getMisfit(b))
    .slice(0, 1);

/** An example of each verdict, in the order of verdicts, then one of a free note. */
export const getExamples = ({ claims, notes }: Pick<Analysis, 'claims' | 'notes'>): Example[] => [
  ...verdicts.flatMap((verdict) =>
    chooseExample(
      claims.filter((claim) => claim.verdict === verdict),
      verdict,
    ),
  ),
  ...chooseExample(notes),
];
