/** Finds the quotations of texts that are data: titles, summaries, terms, corrections and the words of figures. */
import type { VFile } from 'vfile';
import { findQuotations } from '../../wording/pair-quotations.ts';
import { getPoints, type FigurePoint } from '../figures/figure-points.ts';
import { getFigureTexts } from '../figures/figure-texts.ts';
import { getPointTexts } from '../figures/point-texts.ts';
import {
  getLanguage,
  getTexts,
  getValid,
  type AnalysisContent,
  type Figure,
} from '../read/content.ts';
import type { Range } from '../read/range.ts';
import type { Claim } from '../record/claim-marks.ts';
import { getFrontTexts } from '../record/front-texts.ts';

/** Quoted words of data, and the claims whose excerpts may have them. */
export interface DataQuotation {
  words: string;
  file: VFile;
  range: Range;
  claims: Claim[];
}

/** A text that is data, with its place. */
type DataText = Omit<DataQuotation, 'words'> & { text: string };

/** `said` is what the page itself once said, so only `now` is quoted from anybody. */
const readArticle = (analysis: AnalysisContent): DataText[] => {
  const { data, file, written } = analysis.article;
  const claims = getValid(analysis.claims);
  return (data?.corrections ?? []).map(({ now }, index) => {
    const range = written.at(['corrections', index, 'now']);
    return { text: now, file, range, claims };
  });
};

const readFronts = (analysis: AnalysisContent): DataText[] =>
  getTexts(analysis).flatMap((text) =>
    getFrontTexts(text).map(({ path, text: words }) => {
      const range = text.written.at(path);
      return { text: words, file: text.file, range, claims: getValid(analysis.claims) };
    }),
  );

/** An item quotes its own claim, or the source that it names. */
const getQuotable = ({ claim, fields }: FigurePoint, all: Claim[]): Claim[] => {
  if (claim) return [claim];
  return all.filter(({ data }) =>
    data.evidence.some(({ source, via }) => [source, via].includes(String(fields['source']))),
  );
};

const readFigure = (figure: Figure, analysis: AnalysisContent): DataText[] => {
  const { file, value, at } = figure.data;
  const all = getValid(analysis.claims);
  const whole = getFigureTexts(value).filter(({ path }) => path.length < 3);
  return [
    ...whole.map(({ path, text }) => ({ text, file, range: at(path), claims: all })),
    ...getPoints(figure, analysis).flatMap((point) =>
      getPointTexts(point).map(({ field, text }) => {
        const range = at([...point.path, field]);
        return { text, file, range, claims: getQuotable(point, all) };
      }),
    ),
  ];
};

/** Every quotation in texts that are data, in the order of the files. */
export const findDataQuotations = (analysis: AnalysisContent): DataQuotation[] => {
  const language = getLanguage(analysis);
  const texts = [
    ...readFronts(analysis),
    ...readArticle(analysis),
    ...analysis.figures.flatMap((figure) => readFigure(figure, analysis)),
  ];
  return texts.flatMap(({ text, ...place }) =>
    findQuotations(text, language).map(({ words }) => ({ words, ...place })),
  );
};
