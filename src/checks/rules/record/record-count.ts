/**
 * Counts in the statement, finding and `instead` of an entry agree with those in its evidence.
 *
 * Bad: `finding: The report lists three boats.` with evidence that `shows: The report lists two boats.`
 *
 * Good: `finding: The report lists two boats.` with evidence that `shows: The report lists two boats.`
 */
import type { ClaimData } from '../../../schemas/claim.ts';
import { getFullNumbers } from '../../language/quantities/compare-quantities.ts';
import { findCounts } from '../../language/quantities/counts.ts';
import { getValid, type Path } from '../../read/content.ts';
import { isOvertaken } from '../../language/words/contrast.ts';
import { getRecordSentences, type RecordSentence } from '../../texts/record-sentences.ts';
import type { AnalysisRule } from '../../rule.ts';
import { findSpeakerCount } from '../../language/words/speaker-counts.ts';
import { findTallies, findTallyProblem, type Tally } from '../../language/quantities/tallies.ts';

/** The sentences that the evidence must support. The statement is included only when it was confirmed. */
const getSupported = ({ statement, finding, instead, verdict }: ClaimData): RecordSentence[] => [
  ...(verdict.startsWith('confirmed') ? [{ path: ['statement'], text: statement }] : []),
  { path: ['finding'], text: finding },
  ...(instead ? [{ path: ['instead', 'words'], text: instead.words }] : []),
];

/** "One" and "no" are often not numbers. */
const isNumber = ({ value }: Tally): boolean => value !== 0 && value !== 1;

/** Numbers in the evidence, except those that the evidence calls out of date. */
const getEvidenceTallies = ({ attribution, evidence, since }: ClaimData): Tally[] =>
  [
    ...evidence
      .filter(({ shows }) => !isOvertaken(shows))
      .flatMap(({ shows, excerpt = '' }) => [shows, excerpt])
      .flatMap(findTallies),
    ...since.map(({ finding }) => finding).flatMap(findTallies),
    ...findTallies(attribution.who),
  ].filter(isNumber);

/** True when the number is known, or greater than ten: `record-quantity` reports those. */
const isSupported = ({ value }: Tally, known: Tally[]): boolean =>
  (typeof value === 'number' && value > 10) || known.some((other) => other.value === value);

interface Problem {
  path: Path;
  words: string;
  expected: string;
}

const checkTallies = (
  { path, text }: RecordSentence,
  known: Tally[],
  isAsked: (tally: Tally) => boolean = () => true,
): Problem[] =>
  findTallies(text)
    .filter(isAsked)
    .flatMap((tally) => {
      const expected = isSupported(tally, known) ? undefined : findTallyProblem(tally, known);
      return expected ? [{ path, words: `${tally.words} ${tally.nouns[0]}`, expected }] : [];
    });

/** Matches what follows a number without a noun: "The report lists three.", "seven a week". */
const bare = /^(?:[.;]|\s(?:an?|per|each|every)\s(?:hour|day|week|month|year)\b)/u;

/** Reports a small number without a noun that the rest of the entry does not have. */
const checkBare = ({ path, text }: RecordSentence, claim: ClaimData): Problem[] => {
  const known = [
    ...getFullNumbers(claim, claim.unit),
    ...claim.evidence.flatMap((item) => getFullNumbers(item, claim.unit)),
    ...getRecordSentences(claim)
      .filter((other) => other.path.join() !== path.join())
      .flatMap((other) => findCounts(other.text))
      .map(({ value }) => value),
  ];
  return findCounts(text)
    .filter(({ value }) => typeof value === 'number' && value > 1 && value <= 10)
    .filter(({ end, value }) => bare.test(text.slice(end)) && !known.includes(value))
    .filter(({ start }) => !/\b(?:the|these|those|both|other)\s$/i.test(text.slice(0, start)))
    .map(({ words }) => ({ path, words, expected: 'a number' }));
};

/** Reports a number of speakers that differs from the attribution: "Two states said so". */
const checkSpeakers = ({ attribution, finding }: ClaimData): Problem[] => {
  const said =
    /^[^.,;:]{0,60}?\s(?:\p{L}{3,}(?:ed|d|t))\s(?:this|so|it)\b/u.exec(finding)?.[0] ?? '';
  const own = findSpeakerCount(said);
  const known = findSpeakerCount(attribution.who);
  if (!own || !known || own.count === known.count || !said.startsWith(own.words)) return [];
  return [{ path: ['finding'], words: own.words, expected: `"${known.words}"` }];
};

/** Compares numbers in the evidence with those in the attribution, the finding and `instead`. */
const checkEvidence = (claim: ClaimData): Problem[] => {
  const { attribution, statement, finding, instead, evidence, verdict } = claim;
  const speaking = findTallies(attribution.who).filter(isNumber);
  const found = [finding, instead?.words ?? ''].flatMap(findTallies).filter(isNumber);
  const stated = verdict === 'confirmed' ? findTallies(statement).filter(isNumber) : [];
  return evidence.flatMap(({ shows, excerpt = '' }, index) => {
    const sentence = { path: ['evidence', index, 'shows'], text: shows };
    const quoted = { path: ['evidence', index, 'excerpt'], text: excerpt };
    return [
      ...checkTallies(sentence, isOvertaken(shows) ? speaking : [...speaking, ...found], isNumber),
      ...checkTallies(quoted, [...found, ...stated], isNumber),
    ];
  });
};

/** Numbers in the other summary: those of the finding for `instead`, and the reverse. */
const getSummed = ({ finding, instead }: ClaimData, { path: [field] }: RecordSentence): Tally[] =>
  [field === 'finding' ? '' : finding, field === 'instead' ? '' : (instead?.words ?? '')]
    .filter(() => instead !== undefined && field !== 'statement')
    .flatMap(findTallies)
    .filter(isNumber);

export const recordCount: AnalysisRule = {
  id: 'record-count',
  guesses: true,
  language: 'en',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims)) {
      const known = getEvidenceTallies(data);
      const problems = [
        ...getSupported(data).flatMap((sentence) => [
          ...checkTallies(sentence, [...known, ...getSummed(data, sentence)]),
          ...checkBare(sentence, data),
        ]),
        ...checkEvidence(data),
        ...checkSpeakers(data),
      ];
      for (const { path, words, expected } of problems)
        report(
          file,
          at(...path),
          `Unexpected "${words}", expected ${expected} as in the rest of the entry.`,
        );
    }
  },
};
