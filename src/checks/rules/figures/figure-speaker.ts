/**
 * A speaker named in a figure's words is named by the claims of its section.
 *
 * Bad: `notes: [Ada Holm's count is not drawn.]` in a section whose claims name the Gazette and not her
 *
 * Good: `notes: [The Gazette's count is not drawn.]`
 */
import { getFigureScope } from '../../texts/figure-scope.ts';
import { getFigureTexts } from '../../texts/figure-texts.ts';
import { hasUnreadClaims, type AnalysisContent, type Figure } from '../../read/content.ts';
import { isKnownName } from '../../names/claim-speakers.ts';
import { getFrontNames } from '../../names/known-names.ts';
import { getAllNamed } from '../../names/section-names.ts';
import { createScopes } from '../../texts/text-scopes.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import type { AnalysisRule } from '../../rule.ts';
import { findAttributed, type Attributed } from '../../language/words/attributions.ts';
import { findStatements } from '../../language/words/sentences.ts';

/** Matches a possessive at the beginning of a sentence: "AFP's report says". */
const opening =
  /^\s*(?:The\s)?(?<who>\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)*)['’]s?\s(?:own\s)?(?:report|account|count|figure|estimate|tally|number|toll|list)\b/u;

type Speaker = Pick<Attributed, 'words' | 'role'>;

/** Named speakers, without offices and without nouns such as "Six counts". */
const findSpeakers = (text: string): Speaker[] =>
  findStatements(text)
    .flatMap(({ words }): Speaker[] => {
      const who = opening.exec(words)?.groups?.['who'];
      return who ? [{ words: who, role: [] }] : findAttributed(words);
    })
    .filter(({ role, words }) => role.length === 0 && /^\p{Lu}/u.test(words))
    .filter(({ words }) => findQuantities(words).length === 0);

const findStrangers = (figure: Figure, analysis: AnalysisContent, text: string): Speaker[] => {
  const claims = getFigureScope(figure, analysis, createScopes(analysis), 'notes');
  const known = [getAllNamed(claims, analysis.sources), getFrontNames(analysis)];
  return findSpeakers(text).filter((each) => !known.some((names) => isKnownName(each, names)));
};

export const figureSpeaker: AnalysisRule = {
  id: 'figure-speaker',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    for (const figure of analysis.figures)
      for (const { path, text } of getFigureTexts(figure.data.value))
        for (const { words } of path[0] === 'events' ? [] : findStrangers(figure, analysis, text))
          report(
            figure.data.file,
            figure.data.at(path),
            `Unexpected "${words}" as the speaker, expected a person or organisation that a claim of this section names or cites.`,
          );
  },
};
