/** Finds quotations in data: titles, summaries, terms, corrections and the words of figures. */
import type { VFile } from 'vfile';
import { findQuotations } from '../../wording/pair-quotations.ts';
import { getPoints, type FigurePoint } from '../texts/figure-points.ts';
import { getPointTexts } from '../texts/point-texts.ts';
import {
  getLanguage,
  getMarkdownFiles,
  getValid,
  type AnalysisContent,
  type Figure,
} from '../read/content.ts';
import type { Range } from '../report/range.ts';
import type { Claim } from '../texts/claim-marks.ts';
import { locateFigureTexts, locateFrontTexts, type LocatedText } from '../texts/located-texts.ts';

/** A quotation in data, and the claims whose excerpts it may come from. */
export interface DataQuotation {
  words: string;
  file: VFile;
  range: Range;
  claims: Claim[];
}

/** A text of data with its position. Its claims are looked up only for quotations. */
interface DataText extends Omit<LocatedText, 'path'> {
  getClaims: () => Claim[];
}

/** Of a correction, only `now` is checked: `said` repeats the page's own former words. */
const readArticle = ({ article, claims }: AnalysisContent): DataText[] =>
  (article.data?.corrections ?? []).map(({ now }, index) => ({
    text: now,
    file: article.file,
    at: () => article.written.at(['corrections', index, 'now']),
    getClaims: () => getValid(claims),
  }));

const readFronts = (analysis: AnalysisContent): DataText[] =>
  getMarkdownFiles(analysis)
    .flatMap(locateFrontTexts)
    .map((text) => ({ ...text, getClaims: () => getValid(analysis.claims) }));

/** The claims whose excerpts an item may quote: its own, or those of the source that it names. */
const getQuotable = ({ claim, fields }: FigurePoint, all: Claim[]): Claim[] => {
  if (claim) return [claim];
  return all.filter(({ data }) =>
    data.evidence.some(({ source, via }) => [source, via].includes(String(fields['source']))),
  );
};

const readWhole = (figure: Figure, analysis: AnalysisContent): DataText[] =>
  locateFigureTexts(figure)
    .filter(({ path }) => path.length < 3)
    .map((text) => ({ ...text, getClaims: () => getValid(analysis.claims) }));

const readPoints = (figure: Figure, analysis: AnalysisContent): DataText[] =>
  getPoints(figure, analysis).flatMap((point) =>
    getPointTexts(point).map(({ field, text }) => ({
      text,
      file: figure.data.file,
      at: () => figure.data.at([...point.path, field]),
      getClaims: () => getQuotable(point, getValid(analysis.claims)),
    })),
  );

/** Every quotation in data, in the order of the files. */
export const findDataQuotations = (analysis: AnalysisContent): DataQuotation[] => {
  const language = getLanguage(analysis);
  const texts = [
    ...readFronts(analysis),
    ...readArticle(analysis),
    ...analysis.figures.flatMap((figure) => [
      ...readWhole(figure, analysis),
      ...readPoints(figure, analysis),
    ]),
  ];
  return texts.flatMap(({ text, file, at, getClaims }) =>
    findQuotations(text, language).map(({ words }) => ({
      words,
      file,
      range: at(),
      claims: getClaims(),
    })),
  );
};
