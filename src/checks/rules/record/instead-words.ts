/**
 * The words of `instead` do not repeat the statement that they contradict.
 *
 * Bad: `words: The ferry made 40 crossings a week` where the statement says so too
 *
 * Good: `words: 35 crossings a week`
 */
import type { ClaimData } from '../../../schemas/claim.ts';
import { getNumbers } from '../../language/quantities/compare-quantities.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { hasDenial } from '../../language/words/denials.ts';
import { getStems } from '../../language/words/stems.ts';
import { getValid } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

const sortedNumbers = (text: string): string =>
  findQuantities(text)
    .flatMap(({ value, date }) => value ?? (date ? JSON.stringify(date) : []))
    .sort()
    .join();

/** Stems of a text without names and numbers. */
const getPlainStems = (text: string): string[] =>
  getStems(text.replace(/(?<!^)\p{Lu}[\p{L}’'-]*/gu, '')).filter((stem) => stem.length > 2);

/** Whether the words repeat the statement. A negated statement may share words without repeating it. */
const isRestated = (words: string, statement: string): boolean => {
  const [said, stated] = [getPlainStems(words), new Set(getPlainStems(statement))];
  const isTaken = said.length > 2 && said.every((stem) => stated.has(stem)) && !hasDenial(words);
  return isTaken && findQuantities(words).length === 0;
};

/** Whether `instead` repeats the statement. */
const isRepeated = ({ instead, statement, value, low, high }: ClaimData): boolean => {
  if (!instead) return false;
  const own = getNumbers({ value, low, high });
  const numbers = findQuantities(instead.words).flatMap((quantity) => quantity.value ?? []);
  return (
    instead.words.trim().toLowerCase() === statement.trim().replace(/\.$/, '').toLowerCase() ||
    isRestated(instead.words, statement) ||
    (own.length > 0 && numbers.length > 0 && numbers.every((number) => own.includes(number))) ||
    (sortedNumbers(instead.words) !== '' &&
      sortedNumbers(instead.words) === sortedNumbers(statement))
  );
};

export const insteadWords: AnalysisRule = {
  id: 'instead-words',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims))
      if (isRepeated(data))
        report(
          file,
          at('instead', 'words'),
          `Unexpected "${data.instead?.words}", expected other words than the statement: "${data.statement}"`,
        );
  },
};
