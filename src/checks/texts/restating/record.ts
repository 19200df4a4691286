/** Reads the sentences of each entry of the record, with the other texts of the entry. */
import { findStatements } from '../../language/words/sentences.ts';
import { getValid, type AnalysisContent } from '../../read/content.ts';
import { getEntryTexts } from '../entry-texts.ts';
import { locateRecordSentences } from '../located-texts.ts';
import type { RestatingText } from './restating-text.ts';

/** Each sentence of an entry with the others. Unconfirmed ones may differ. */
export const readRecord = (analysis: AnalysisContent): RestatingText[] =>
  getValid(analysis.claims).flatMap((claim) => {
    const isSound = claim.data.verdict.startsWith('confirmed');
    const sentences = locateRecordSentences(claim).slice(isSound ? 0 : 1);
    return sentences.flatMap(({ path, text: whole, file, at }) => {
      const texts = sentences.filter((other) => other.path !== path).map(({ text }) => text);
      return findStatements(whole).map(({ words: text }) => ({
        text,
        texts,
        least: 2,
        isRecord: true as const,
        file,
        at,
      }));
    });
  });

/** The attribution with the rest of the entry, to compare offices. */
export const readSpeakers = (analysis: AnalysisContent): RestatingText[] =>
  getValid(analysis.claims).map(({ data, file, at }) => ({
    text: data.attribution.who,
    texts: getEntryTexts(data),
    least: 0,
    isRecord: true as const,
    file,
    at: () => at('attribution'),
  }));
