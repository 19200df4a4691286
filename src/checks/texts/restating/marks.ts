/** Reads marked words, each with the texts of its claim. */
import { findQuotations } from '../../../wording/pair-quotations.ts';
import { getSentence } from '../../language/words/sentences.ts';
import { getLanguage, type AnalysisContent } from '../../read/content.ts';
import { getClaimMarks } from '../claim-marks.ts';
import { getMarkedTexts } from '../compared-texts.ts';
import type { RestatingText } from './restating-text.ts';

/** Marked words, except those with a quotation, which is compared with excerpts. */
export const readMarks = (analysis: AnalysisContent): RestatingText[] =>
  getClaimMarks(analysis)
    .filter(({ mark }) => findQuotations(mark.words, getLanguage(analysis)).length === 0)
    .map((claimMark) => {
      const { prose, mark } = claimMark;
      const { words: text, start } = getSentence(prose.text, mark.start);
      return {
        text,
        marked: { start: mark.start - start, end: mark.end - start },
        texts: getMarkedTexts(claimMark),
        least: 0,
        file: prose.file,
        at: (from: number, to: number) => prose.at(start + from, start + to),
      };
    });
