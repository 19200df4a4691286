/**
 * An office keeps the word that ranks it: a deputy mayor is not the mayor.
 *
 * Bad: `The mayor, Iris Vane, thought that it :claim[would run again]{#forecast}.` where the record has "Deputy mayor Iris Vane"
 *
 * Good: `The deputy mayor, Iris Vane, thought that it :claim[would run again]{#forecast}.`
 */
import { memoiseByObject } from '../../../platform/memoise.ts';
import { findStatements } from '../../language/words/sentences.ts';
import { countShared } from '../../language/words/shared-words.ts';
import { hasUnreadClaims } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getRestating } from '../../texts/restating.ts';
import type { RestatingText } from '../../texts/restating/restating-text.ts';

const ranks = 'deputy|deputies|vice|assistant|associate|second-in-command';

/** Words that rank an office. An acting mayor is a mayor, so "acting" is none of them. */
const rank = new RegExp(`\\b(?:${ranks})\\b`, 'iu');

const ranked = new RegExp(`\\b(?:${ranks})[\\s-](?<office>\\p{Ll}{4,}?)s?\\b`, 'giu');

/** An office with its rank, and its sentence. */
interface Ranked {
  office: string;
  words: string;
  sentence: string;
}

const toPlain = (office: string): RegExp =>
  new RegExp(`(?<!\\b(?:${ranks})[\\s-])(?<![\\p{L}-])${office}s?(?![\\p{L}-])`, 'iu');

/** The offices that some texts have only with a rank. */
const listRanked = memoiseByObject((texts: string[]): Ranked[] =>
  texts
    .flatMap((text) => findStatements(text))
    .flatMap(({ words: sentence }) =>
      [...sentence.matchAll(ranked)].map(({ 0: words, groups }) => ({
        ...{ words, sentence: sentence.trim() },
        office: groups?.['office'] ?? '',
      })),
    )
    .filter(({ office }) => !texts.some((text) => toPlain(office).test(text))),
);

/** The office that a text has without its rank. */
const findPlain = ({ text, texts, least }: RestatingText) => {
  if (rank.test(text)) return undefined;
  for (const { office, words, sentence } of listRanked(texts)) {
    const found = toPlain(office).exec(text);
    if (found && countShared(text, sentence, [found[0]]) > least)
      return { start: found.index, end: found.index + found[0].length, words, sentence };
  }
  return undefined;
};

export const claimOffice: AnalysisRule = {
  id: 'claim-office',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    for (const restating of getRestating(analysis)) {
      const found = restating.marked || restating.isRecord ? undefined : findPlain(restating);
      if (found)
        report(
          restating.file,
          restating.at(found.start, found.end),
          `Unexpected "${restating.text.slice(found.start, found.end)}", expected "${found.words}" as in the record: "${found.sentence}"`,
        );
    }
  },
};
