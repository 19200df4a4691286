/**
 * A name in a text or figure is also in another text, the record, its sources or the front matter.
 *
 * Bad: `The mayor left for the port of Selby.` where nothing else has "Selby"
 *
 * Good: `The mayor left for the port of Marrow.`
 */
import { hasUnreadClaims, type AnalysisContent } from '../../read/content.ts';
import { findNames, type FoundName } from '../../names/find-names.ts';
import { getKnownNames, getNamesOf, isNameKnown, isNameOfOthers } from '../../names/known-names.ts';
import { getRestating } from '../../texts/restating.ts';
import type { RestatingText } from '../../texts/restating/restating-text.ts';
import { findAttributed } from '../../language/words/attributions.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Sentences of texts and figures. Other rules compare marked words and the record with their entry. */
const getSentences = (analysis: AnalysisContent): RestatingText[] =>
  getRestating(analysis).filter(({ marked, isRecord }) => !marked && !isRecord);

/** Whether another rule compares the name: it is in marked words or a term, or names a speaker. */
const isCompared = ({ start, end }: FoundName, { text, apart }: RestatingText): boolean =>
  apart !== undefined &&
  [...apart, ...findAttributed(text)].some((part) => start < part.end && end > part.start);

/** The parts of a name around a possessive: "Tarn's Port Authority" names two. */
const splitName = ({ words, start }: FoundName): FoundName[] =>
  [...words.matchAll(/(?<=^|['’]s\s)(?:(?!['’]s\s).)+/gu)].map(({ 0: part, index }) => ({
    words: part,
    start: start + index,
    end: start + index + part.length,
  }));

export const knownName: AnalysisRule = {
  id: 'known-name',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    const known = getKnownNames(analysis);
    const sentences = getSentences(analysis);
    const sentenceNames = getNamesOf(sentences.map(({ text }) => text));
    for (const sentence of sentences)
      for (const found of findNames(sentence.text)) {
        if (isCompared(found, sentence) || isNameKnown(found.words, known)) continue;
        // A name in two sentences is not a typing error.
        const unknown = splitName(found).filter(
          ({ words }) => !isNameKnown(words, known) && !isNameOfOthers(words, sentenceNames),
        );
        for (const { words, start, end } of unknown)
          report(
            sentence.file,
            sentence.at(start, end),
            `Unexpected "${words}", expected a name that another text, the record, a source, \`mentions\` or \`glossary\` has.`,
          );
      }
  },
};
