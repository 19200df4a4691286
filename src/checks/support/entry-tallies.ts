/** Compares the tallies of an entry's summaries with those of its evidence: "three boats", "most attacks". */
import type { ClaimData } from '../../schemas/claim.ts';
import { findTallies, findTallyProblem, type Tally } from '../language/quantities/tallies.ts';
import { isOvertaken } from '../language/words/contrast.ts';
import type { Path } from '../read/content.ts';
import type { RecordSentence } from '../texts/record-sentences.ts';

/** Words of an entry that disagree with the rest of it. */
export interface EntryProblem {
  path: Path;
  words: string;
  expected: string;
}

/** "One" and "no" are often not numbers. */
const isNumber = ({ value }: Tally): boolean => value !== 0 && value !== 1;

/** The tallies of some texts, without those of "one" and "no". */
const findNumbers = (texts: string[]): Tally[] => texts.flatMap(findTallies).filter(isNumber);

/** The sentences that the evidence must support. The statement is included only when it was confirmed. */
export const getSummaries = ({
  statement,
  finding,
  instead,
  verdict,
}: ClaimData): RecordSentence[] => [
  ...(verdict.startsWith('confirmed') ? [{ path: ['statement'], text: statement }] : []),
  { path: ['finding'], text: finding },
  ...(instead ? [{ path: ['instead', 'words'], text: instead.words }] : []),
];

/** Numbers in the evidence, except those that the evidence calls out of date. */
const getEvidenceTallies = ({ attribution, evidence, since }: ClaimData): Tally[] =>
  findNumbers([
    ...evidence
      .filter(({ shows }) => !isOvertaken(shows))
      .flatMap(({ shows, excerpt = '' }) => [shows, excerpt]),
    ...since.map(({ finding }) => finding),
    attribution.who,
  ]);

/** Numbers in the other summary: those of the finding for `instead`, and the reverse. */
const getOtherTallies = (
  { finding, instead }: ClaimData,
  { path: [field] }: RecordSentence,
): Tally[] => {
  if (!instead || field === 'statement') return [];
  return findNumbers([field === 'finding' ? instead.words : finding]);
};

/** True when the number is known, or greater than ten: `record-quantity` reports those. */
const isSupported = ({ value }: Tally, known: Tally[]): boolean =>
  (typeof value === 'number' && value > 10) || known.some((other) => other.value === value);

const checkTallies = (tallies: Tally[], known: Tally[], path: Path): EntryProblem[] =>
  tallies.flatMap((tally) => {
    const expected = isSupported(tally, known) ? undefined : findTallyProblem(tally, known);
    return expected ? [{ path, words: `${tally.words} ${tally.nouns[0]}`, expected }] : [];
  });

/** Tallies of the summaries that disagree with the evidence or with each other. */
export const checkSummaries = (claim: ClaimData): EntryProblem[] => {
  const known = getEvidenceTallies(claim);
  return getSummaries(claim).flatMap((sentence) =>
    checkTallies(
      findTallies(sentence.text),
      [...known, ...getOtherTallies(claim, sentence)],
      sentence.path,
    ),
  );
};

/** Tallies of the evidence that disagree with the attribution or the summaries. */
export const checkEvidence = (claim: ClaimData): EntryProblem[] => {
  const { attribution, statement, finding, instead, evidence, verdict } = claim;
  const speaking = findNumbers([attribution.who]);
  const found = findNumbers([finding, instead?.words ?? '']);
  const stated = findNumbers(verdict === 'confirmed' ? [statement] : []);
  return evidence.flatMap(({ shows, excerpt = '' }, index) => {
    const known = isOvertaken(shows) ? speaking : [...speaking, ...found];
    const path = ['evidence', index];
    return [
      ...checkTallies(findNumbers([shows]), known, [...path, 'shows']),
      ...checkTallies(findNumbers([excerpt]), [...found, ...stated], [...path, 'excerpt']),
    ];
  });
};
