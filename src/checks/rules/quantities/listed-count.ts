/**
 * A number of the things just listed (“none of the three”) is that of the list before it.
 *
 * Bad: `We asked for a log, for a list and for a map. We got none of the four.`
 *
 * Good: `We asked for a log, for a list and for a map. We got none of the three.`
 */
import { readSpelled, spelledNumber } from '../../language/quantities/spelled-numbers.ts';
import { findSentences, type Sentence } from '../../language/words/sentences.ts';
import { getProse } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Matches a number of things that were named before, without a noun. */
const listed = new RegExp(
  `\\b(?:none|neither|all|any|each|one|either) (?:of )?(?:the|these|those) (?<number>${spelledNumber})(?=[.,;:!?]|\\s(?:was|were|is|are|has|have|had)\\b)`,
  'iu',
);

/** The words that begin the items of a list: "for a log, for a list and for a map". */
const repeated = /\b(?:for|from|to|in|at|by|with|that|whether|how)\b/giu;

/** How many items a list has that begin with the same word after commas and "and"; undefined if unclear. */
const countItems = (text: string): number | undefined => {
  const starts = [...text.matchAll(/(?:,?\s(?:and|or)|,)\s(?<word>\p{Ll}+)\b/giu)];
  const words = starts.map(({ groups }) => groups?.['word'] ?? '');
  const [word = '', ...others] = words;
  const isParallel = words.length > 1 && others.every((other) => other === word);
  const opening: string[] = text.slice(0, starts[0]?.index).match(repeated) ?? [];
  return isParallel && opening.includes(word) ? words.length + 1 : undefined;
};

/** The sentence before another. */
const getPrevious = (text: string, { start }: Sentence): string =>
  findSentences(text).findLast((sentence) => sentence.start < start)?.words ?? '';

export const listedCount: AnalysisRule = {
  id: 'listed-count',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const { text, file, at } of getProse(analysis))
      for (const sentence of findSentences(text)) {
        const match = listed.exec(sentence.words);
        const count = match ? countItems(getPrevious(text, sentence)) : undefined;
        if (!match || count === undefined) continue;
        if (readSpelled(match.groups?.['number'] ?? '') === count) continue;
        const start = sentence.start + match.index;
        report(
          file,
          at(start, start + match[0].length),
          `Unexpected "${match[0]}", expected ${count}, the number of things listed before.`,
        );
      }
  },
};
