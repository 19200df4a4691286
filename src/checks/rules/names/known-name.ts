/**
 * A name in a text or a figure is one that another text, the record, its sources or the front matter have.
 *
 * Bad: `The mayor left for the port of Selby.` where nothing else has "Selby"
 *
 * Good: `The mayor left for the port of Marrow.`
 */
import { hasUnread, type AnalysisContent } from '../../read/content.ts';
import { memoiseByObject } from '../../../platform/memoise.ts';
import {
  findNames,
  getKnownNames,
  getNamesOf,
  isNameKnown,
  isNameOfOthers,
  type FoundName,
} from '../../names/name-texts.ts';
import { getRestating, type Restating } from '../../texts/restating-texts.ts';
import { findAttributed } from '../../language/words/attributions.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Sentences of texts and figures; marked words and the record are compared with their own entry. */
const getSentences = memoiseByObject((analysis: AnalysisContent): Restating[] =>
  getRestating(analysis).filter(({ marked, isRecord }) => !marked && !isRecord),
);

/** Marked words and terms, and whom a sentence names as its speaker, are compared by other rules. */
const isCompared = ({ start, end }: FoundName, { text, apart }: Restating): boolean =>
  apart !== undefined &&
  [...apart, ...findAttributed(text)].some((part) => start < part.end && end > part.start);

const getSentenceNames = memoiseByObject((analysis: AnalysisContent): Set<string>[] =>
  getNamesOf(getSentences(analysis).map(({ text }) => text)),
);

/** A name that two sentences have is no slip of one. */
const isRepeated = (words: string, analysis: AnalysisContent): boolean =>
  isNameOfOthers(words, getSentenceNames(analysis));

export const knownName: AnalysisRule = {
  id: 'known-name',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnread(analysis)) return;
    const known = getKnownNames(analysis);
    for (const sentence of getSentences(analysis))
      for (const found of findNames(sentence.text)) {
        const { words, start, end } = found;
        if (isCompared(found, sentence)) continue;
        if (isNameKnown(words, known) || isRepeated(words, analysis)) continue;
        report(
          sentence.file,
          sentence.at(start, end),
          `Unexpected "${words}", expected a name that another text, the record, a source, \`mentions\` or \`glossary\` has.`,
        );
      }
  },
};
