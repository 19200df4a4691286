/**
 * Symbols of documents in texts, figures and the record are those of sources.
 *
 * Bad: `The report, P/2031/8, gives the day.`
 *
 * Good: `The report, P/2031/7, gives the day.` where a source has `"number": "P/2031/7"`
 */
import { getProse, getMarkdownFiles, getValid } from '../../read/content.ts';
import { findQuantities, isSymbol } from '../../language/quantities/quantities.ts';
import {
  locateFigureTexts,
  locateFrontTexts,
  locateRecordSentences,
} from '../../texts/located-texts.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getNearest } from '../../report/suggest.ts';

const getSymbols = (text: string) => findQuantities(text).filter(isSymbol);

export const knownSymbol: AnalysisRule = {
  id: 'known-symbol',
  check: (analysis, report) => {
    // A source with schema errors may have the symbol.
    if ([...analysis.sources.values()].some(({ data }) => !data)) return;
    const known = getValid(analysis.sources).flatMap(({ data }) => data.number ?? []);
    const expect = (symbol: string) => {
      const nearest = getNearest(symbol, known);
      return `Unexpected symbol "${symbol}", expected the "number" of a source${nearest ? `; did you mean "${nearest}"?` : '.'}`;
    };
    const texts = [
      ...getProse(analysis),
      ...getMarkdownFiles(analysis).flatMap(locateFrontTexts),
      ...analysis.figures.flatMap(locateFigureTexts),
      ...getValid(analysis.claims).flatMap(locateRecordSentences),
    ];
    for (const { file, text, at } of texts)
      for (const { words, start, end } of getSymbols(text))
        if (!known.includes(words)) report(file, at(start, end), expect(words));
  },
};
