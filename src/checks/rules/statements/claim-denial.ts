/**
 * A sentence has the same negations as the nearest sentence of the record.
 *
 * Bad: `The Gazette's article does not say in its own voice that the line :claim[lost money]{#losses}.` where the evidence has "says so in its own voice"
 *
 * Good: `The Gazette's article says in its own voice that the line :claim[lost money]{#losses}.`
 */
import { hasUnreadClaims } from '../../read/content.ts';
import { findCrossedDenial } from '../../support/crossed-denials.ts';
import { findDenialProblems } from '../../support/denied-words.ts';
import { getRestating } from '../../texts/restating.ts';
import type { RestatingText } from '../../texts/restating/restating-text.ts';
import type { AnalysisRule } from '../../rule.ts';

/** How many characters before marked words `claim-negation` covers. */
const before = 30;

/** Problems outside marked words, which `claim-negation` compares. */
const findDenials = ({ text, texts, least, apart = [] }: RestatingText) =>
  findDenialProblems(text, texts, least + 1).filter(
    ({ start, isAdded }) =>
      !isAdded || !apart.some((part) => start >= part.start - before && start < part.end),
  );

export const claimDenial: AnalysisRule = {
  id: 'claim-denial',
  language: 'en',
  severity: 'warning',
  guesses: true,
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    for (const restating of getRestating(analysis).filter(({ marked }) => !marked)) {
      const { text, texts, file, at } = restating;
      const crossed = findCrossedDenial(text, texts);
      if (crossed !== undefined)
        report(
          file,
          at(0, text.length),
          `Unexpected "${text.trim()}", expected what it denies and what it does not the other way round: "${crossed}"`,
        );
      for (const { words, start, end, isAdded, sentence } of findDenials(restating))
        report(
          restating.file,
          restating.at(start, end),
          isAdded
            ? `Unexpected "${words}", expected no negation as in the record: "${sentence}"`
            : `Unexpected "${words}" without a negation, expected one as in the record: "${sentence}"`,
        );
    }
  },
};
