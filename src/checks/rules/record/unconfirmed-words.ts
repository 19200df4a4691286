/**
 * An entry that is not confirmed does not say that its subject was found.
 *
 * Bad: `finding: A loss was looked for and found.` below `verdict: not confirmed`
 *
 * Good: `finding: A loss was looked for and not found.` below `verdict: not confirmed`
 */
import type { ClaimData } from '../../../schemas/claim.ts';
import { getValid } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getRecordSentences } from '../../texts/record-sentences.ts';
import { findStatements } from '../../language/words/sentences.ts';
import { getStems } from '../../language/words/stems.ts';

const lookedFor = /\blooked for and found\b/iu;

/** Matches what was found, at the end of a clause: "Broken stations were found in it". */
const found = /^(?<what>[^,.;:]+?)\s(?:was|were)\sfound(?:\s(?:in it|there|in them))?[.;]?\s*$/iu;

/** The words according to which the subject of the statement was found. */
const findFound = (words: string, { statement }: ClaimData): string | undefined => {
  const [looked] = lookedFor.exec(words) ?? [];
  const { 0: whole, groups } = found.exec(words) ?? {};
  const stems = getStems(groups?.['what'] ?? '');
  const stated = getStems(statement);
  const isStated = stems.length > 1 && stems.every((stem) => stated.includes(stem));
  return (
    looked ??
    (isStated && !/\b(?:no|not|none|neither|nor)\b/iu.test(whole ?? '') ? whole : undefined)
  );
};

export const unconfirmedWords: AnalysisRule = {
  id: 'unconfirmed-words',
  guesses: true,
  language: 'en',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims))
      for (const { path, text } of data.verdict === 'not confirmed'
        ? getRecordSentences(data).slice(1)
        : [])
        for (const { words } of findStatements(text)) {
          const said = findFound(words, data)?.trim();
          if (said)
            report(
              file,
              at(...path),
              `Unexpected "${said}" beside "not confirmed", expected words that say that it was not found, or another verdict.`,
            );
        }
  },
};
