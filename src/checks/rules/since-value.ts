/**
 * A later finding revises a number where the verdict says so, and does not repeat what the verdict denies.
 *
 * Bad: `value: 1200`, `verdict: confirmed, since revised` and only `since: [{ value: 1200, … }]`
 *
 * Good: `value: 1200`, `verdict: confirmed, since revised` and `since: [{ value: 1180, … }]`
 */
import type { ClaimData } from '../../schemas/claim.ts';
import { getNumbers } from '../compare-quantities.ts';
import { getValid } from '../content.ts';
import { findQuantities } from '../quantities.ts';
import type { AnalysisRule } from '../rule.ts';

const isEqual = (one: number[], other: number[]): boolean =>
  one.length > 0 && one.join() === other.join();

/** Verdicts that an equal number found later speaks against. */
const denied: ClaimData['verdict'][] = [
  'confirmed, since revised',
  'contradicted',
  'not confirmed',
];

const sortedNumbers = (text: string): string =>
  findQuantities(text)
    .flatMap(({ value, date }) => value ?? (date ? JSON.stringify(date) : []))
    .sort()
    .join();

/** `instead` that says what the statement says. */
const isSame = ({ instead, statement, value, low, high }: ClaimData): boolean => {
  if (!instead) return false;
  const own = getNumbers({ value, low, high });
  const numbers = findQuantities(instead.words).flatMap((quantity) => quantity.value ?? []);
  return (
    instead.words.trim().toLowerCase() === statement.trim().replace(/\.$/, '').toLowerCase() ||
    (own.length > 0 && numbers.length > 0 && numbers.every((number) => own.includes(number))) ||
    (sortedNumbers(instead.words) !== '' &&
      sortedNumbers(instead.words) === sortedNumbers(statement))
  );
};

export const sinceValue: AnalysisRule = {
  id: 'since-value',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims)) {
      const own = getNumbers(data);
      data.since.forEach((later, index) => {
        if (denied.includes(data.verdict) && isEqual(getNumbers(later), own))
          report(
            file,
            at('since', index),
            `Unexpected later finding with the number of the statement, expected another number beside "${data.verdict}" (line ${at('verdict').start.line}).`,
          );
      });
      if (isSame(data))
        report(
          file,
          at('instead', 'words'),
          `Unexpected "${data.instead?.words}", expected something else than the statement says: "${data.statement}"`,
        );
    }
  },
};
