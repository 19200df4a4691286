/**
 * No word of a text is the opposite of what its claim, or the nearest sentence of the record, says.
 *
 * Bad: `:claim[gained money for years]{#losses}` where the statement is "The line lost money for years."
 *
 * Good: `:claim[lost money for years]{#losses}`
 */
import { hasUnreadClaims } from '../../read/content.ts';
import { findOpposed } from '../../support/opposed-sentences.ts';
import { getRestating } from '../../texts/restating.ts';
import type { RestatingText } from '../../texts/restating/restating-text.ts';
import type { AnalysisRule } from '../../rule.ts';

/** The problems in a text. Marked words are compared only with their own claim. */
const findOpposites = ({ text, texts, least, marked, apart = [] }: RestatingText) =>
  findOpposed(text, texts, least).filter(
    ({ start, end }) =>
      (!marked || (start >= marked.start && end <= marked.end)) &&
      !apart.some((part) => start >= part.start && end <= part.end),
  );

export const claimOpposite: AnalysisRule = {
  id: 'claim-opposite',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    for (const restating of getRestating(analysis))
      for (const { words, start, end, expected, sentence } of findOpposites(restating))
        report(
          restating.file,
          restating.at(start, end),
          `Unexpected "${words}", expected "${expected}" as in the record: "${sentence}"`,
        );
  },
};
