/**
 * A number has the same currency, unit, rate and bound throughout its entry.
 *
 * Bad: `shows: The audit gives £1.5m to £2m.` of a loss of $1.5m to $2m
 *
 * Good: `shows: The audit gives $1.5m to $2m.`
 */
import type { ClaimData } from '../../../schemas/claim.ts';
import type { Bound } from '../../language/quantities/bounds.ts';
import { findKindMismatches } from '../../language/quantities/compare-measures.ts';
import { findMeasures, type Measure } from '../../language/quantities/measures.ts';
import { getValid } from '../../read/content.ts';
import { getOwnMeasures, getValueMeasures } from '../../support/claim-measures.ts';
import { getEntryFields, type RecordSentence } from '../../texts/record-sentences.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Bounds that an excerpt must not have, by the bound of the statement. */
const opposed: Record<Bound, Bound[]> = {
  'at least': ['at most', 'fewer than'],
  'more than': ['at most', 'fewer than', 'about'],
  'at most': ['at least', 'more than'],
  'fewer than': ['at least', 'more than', 'about'],
  about: ['more than', 'fewer than'],
  exactly: ['at least', 'at most', 'more than', 'fewer than'],
};

const isBoundWrong = (measure: Measure, own: Measure[]): boolean => {
  const same = own.filter(({ value }) => value === measure.value);
  return (
    same.length > 0 &&
    !measure.isRange &&
    same.every(({ bound, isRange }) => !isRange && opposed[measure.bound].includes(bound))
  );
};

/** The same numbers in the statement and the other sentences. */
const getMeasuresBeside = (claim: ClaimData, { path }: RecordSentence): Measure[] => [
  ...(path[0] === 'statement' ? [] : getOwnMeasures(claim)),
  ...getValueMeasures(claim),
  ...getEntryFields(claim)
    .filter((other) => other.path.join() !== path.join())
    .flatMap(({ text }) => findMeasures(text)),
];

const findMismatches = (claim: ClaimData, sentence: RecordSentence): string[] =>
  findMeasures(sentence.text).flatMap((measure) => {
    const [mismatch] = findKindMismatches(measure, getMeasuresBeside(claim, sentence));
    if (mismatch)
      return [`"${mismatch.found}" of ${measure.quantity.words}, expected "${mismatch.expected}"`];
    const isQuoted = sentence.path.at(-1) === 'excerpt';
    return isQuoted && isBoundWrong(measure, getOwnMeasures(claim))
      ? [`"${measure.bound}" of ${measure.quantity.words}, expected the bound of the statement`]
      : [];
  });

export const evidenceMeasure: AnalysisRule = {
  id: 'evidence-measure',
  guesses: true,
  language: 'en',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims))
      for (const sentence of getEntryFields(data))
        for (const problem of findMismatches(data, sentence))
          report(file, at(...sentence.path), `Unexpected ${problem}: "${data.statement}"`);
  },
};
