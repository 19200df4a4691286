/**
 * Entries that cite the same two numbers from one source agree on both.
 *
 * Bad: `shows: It has 90 sailors and 204 stokers.` where two entries have "90 sailors and 240 stokers" from that report
 *
 * Good: `shows: It has 90 sailors and 240 stokers.`
 */
import { findMeasures, type Measure } from '../../language/quantities/measures.ts';
import { getValid, type AnalysisContent, type Path } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import type { Claim } from '../../texts/claim-marks.ts';

/** The numbers that an entry takes from one source. */
interface Taken {
  claim: Claim;
  path: Path;
  source: string;
  measures: Measure[];
}

const getNumbersFromSources = ({ claims }: AnalysisContent): Taken[] =>
  getValid(claims).flatMap((claim) => [
    ...claim.data.evidence.map(({ source, shows }, index) => ({
      ...{ claim, source, path: ['evidence', index, 'shows'] },
      measures: findMeasures(shows),
    })),
    ...claim.data.since.map(({ source, finding }, index) => ({
      ...{ claim, source, path: ['since', index, 'finding'] },
      measures: findMeasures(finding),
    })),
  ]);

const countsSame = ({ nouns }: Measure, { nouns: others }: Measure): boolean =>
  nouns.some((noun) => others.includes(noun));

/** The other number that a sentence gives the same thing, if both sentences share a second number. */
const findOtherIn = (measure: Measure, own: Taken, other: Taken): Measure | undefined => {
  const isShared = own.measures.some(
    (each) => each !== measure && other.measures.some(({ value }) => value === each.value),
  );
  const isSaid = other.measures.some(({ value }) => value === measure.value);
  const alike = other.measures.filter((each) => countsSame(measure, each));
  return isShared && !isSaid && alike.length === 1 ? alike[0] : undefined;
};

/** A number that differs in at least two other entries and that no other entry has. */
const findOtherNumber = (measure: Measure, own: Taken, all: Taken[]): Measure | undefined => {
  const others = all.filter(({ claim }) => claim !== own.claim);
  if (others.some(({ measures }) => measures.some(({ value }) => value === measure.value)))
    return undefined;
  const found = others.flatMap((other) => findOtherIn(measure, own, other) ?? []);
  return found.length > 1 ? found[0] : undefined;
};

export const sourceNumber: AnalysisRule = {
  id: 'source-number',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    const bySource = Map.groupBy(getNumbersFromSources(analysis), ({ source }) => source);
    for (const all of bySource.values())
      for (const own of all)
        for (const measure of own.measures) {
          const other = findOtherNumber(measure, own, all);
          if (other)
            report(
              own.claim.file,
              own.claim.at(...own.path),
              `Unexpected "${measure.quantity.words}" of "${own.source}", expected "${other.quantity.words}" as in other entries from this source.`,
            );
        }
  },
};
