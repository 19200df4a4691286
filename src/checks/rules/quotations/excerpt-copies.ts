/**
 * An excerpt that two entries take from one document, or that a statement repeats, has the same words.
 *
 * Bad: "some 1,200 passengers on the last day" in one entry and "some 1,300 passengers on the last day" in another
 *
 * Good: the same words in both, or a part of them
 */
import { isEnglish } from '../../../schemas/language.ts';
import { getLanguage, getValid } from '../../read/content.ts';
import type { Claim } from '../../texts/claim-marks.ts';
import { compareWords, countWords, isVerbatim } from '../../excerpts/quotations.ts';
import { findReplacedWords } from '../../excerpts/replaced-words.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

interface Copy {
  claim: Claim;
  index: number;
  text: string;
}

/** Share of equal words, and their minimum number, from which two excerpts count as copies. */
const alike = 0.75;
const enough = 4;

const isAltered = ({ text }: Copy, other: Copy): string | undefined => {
  if (isVerbatim(text, other.text) || isVerbatim(other.text, text)) return undefined;
  if (Math.abs(countWords(text) - countWords(other.text)) > countWords(text) / 2) return undefined;
  const { similarity, matching, words } = compareWords(text, other.text);
  return similarity >= alike && matching >= enough ? words : undefined;
};

/** Reports words of an excerpt for which the statement, which repeats the words around them, has others. */
const checkStatement = ({ claim, index, text }: Copy, report: Report): void => {
  const { data, file, at } = claim;
  if (!data.verdict.startsWith('confirmed')) return;
  for (const { found, expected } of findReplacedWords(text, data.statement))
    report(
      file,
      at('evidence', index, 'excerpt'),
      `Unexpected "${found}" in an excerpt, expected "${expected}" as in the statement, which repeats the words around it: "${data.statement}"`,
    );
};

export const excerptCopies: AnalysisRule = {
  id: 'excerpt-copies',
  guesses: true,
  check: (analysis, report) => {
    const { claims } = analysis;
    const copies = getValid(claims).flatMap((claim) =>
      claim.data.evidence.flatMap(({ source, excerpt }, index) =>
        excerpt === undefined ? [] : [{ source, claim, index, text: excerpt }],
      ),
    );
    if (isEnglish(getLanguage(analysis))) for (const copy of copies) checkStatement(copy, report);
    for (const group of Map.groupBy(copies, ({ source }) => source).values())
      group.forEach((copy, position) => {
        const other = group.slice(0, position).find((each) => isAltered(copy, each));
        const words = other && isAltered(copy, other);
        if (!other || !words) return;
        const line = other.claim.at('evidence', other.index, 'excerpt').start.line;
        report(
          copy.claim.file,
          copy.claim.at('evidence', copy.index, 'excerpt'),
          `Unexpected change to the excerpt of "${other.claim.id}" (line ${line}), expected the same words of one document: ${words}`,
        );
      });
  },
};
