/**
 * What an entry counts in its statement, finding and `instead` is what its evidence counts.
 *
 * Bad: `finding: The report lists three boats.` with evidence that `shows: The report lists two boats.`
 *
 * Good: `finding: The report lists two boats.` with evidence that `shows: The report lists two boats.`
 */
import type { ClaimData } from '../../schemas/claim.ts';
import { getValid } from '../read/content.ts';
import { isOvertaken } from '../words/contrast.ts';
import type { RecordSentence } from '../record/record-sentences.ts';
import type { AnalysisRule } from '../rule.ts';
import { findTallies, findTallyProblem, type Tally } from '../quantities/tallies.ts';

/** The sentences that evidence has to bear out; a contradicted statement is not borne out. */
const getBorneOut = ({ statement, finding, instead, verdict }: ClaimData): RecordSentence[] => [
  ...(verdict.startsWith('confirmed') ? [{ path: ['statement'], text: statement }] : []),
  { path: ['finding'], text: finding },
  ...(instead ? [{ path: ['instead', 'words'], text: instead.words }] : []),
];

/** What the evidence counts, but for numbers that were overtaken; "one" and "no" are articles as often. */
const getCounted = ({ evidence, since }: ClaimData): Tally[] =>
  [
    ...evidence
      .filter(({ shows }) => !isOvertaken(shows))
      .flatMap(({ shows, excerpt = '' }) => [shows, excerpt])
      .flatMap(findTallies),
    ...since.map(({ finding }) => finding).flatMap(findTallies),
  ].filter(({ value }) => value !== 0 && value !== 1);

/** A greater number has the message of `record-quantity`, and one of other things is no mistake. */
const isBorneOut = ({ value }: Tally, known: Tally[]): boolean =>
  (typeof value === 'number' && value > 10) || known.some((other) => other.value === value);

export const recordCount: AnalysisRule = {
  id: 'record-count',
  guesses: true,
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims)) {
      const known = getCounted(data);
      for (const { path, text } of getBorneOut(data))
        for (const tally of findTallies(text)) {
          const expected = isBorneOut(tally, known) ? undefined : findTallyProblem(tally, known);
          if (expected)
            report(
              file,
              at(...path),
              `Unexpected "${tally.words} ${tally.nouns[0]}", expected ${expected} as in the evidence (line ${at('evidence').start.line}).`,
            );
        }
    }
  },
};
