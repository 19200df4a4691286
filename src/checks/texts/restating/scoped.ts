/** Reads titles, summaries, terms and notes, each with the texts of the claims in its scope. */
import { findStatements } from '../../language/words/sentences.ts';
import type { AnalysisContent } from '../../read/content.ts';
import { getSoundTexts } from '../compared-texts.ts';
import { getScopedTexts } from '../scoped-texts.ts';
import type { RestatingText } from './restating-text.ts';

/** The statements of titles, summaries, terms and notes. */
export const readScoped = (analysis: AnalysisContent): RestatingText[] =>
  getScopedTexts(analysis).flatMap(({ text: whole, claims, file, at }) =>
    findStatements(whole).map(({ words: text, start }) => ({
      text,
      texts: getSoundTexts(claims),
      least: 2,
      file,
      at: (from: number, to: number) => at(start + from, start + to),
    })),
  );
