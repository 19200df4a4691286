/** Reads the texts of figures, each with the texts of the claims that it shows. */
import { memoise } from '../../../platform/memoise.ts';
import { findStatements } from '../../language/words/sentences.ts';
import type { AnalysisContent, Figure } from '../../read/content.ts';
import { getSoundTexts, getTextsOfClaims } from '../compared-texts.ts';
import { getPoints } from '../figure-points.ts';
import { getFigureScope } from '../figure-scope.ts';
import { locateFigureTexts } from '../located-texts.ts';
import { getPointTexts } from '../point-texts.ts';
import { createScopes } from '../text-scopes.ts';
import type { RestatingText } from './restating-text.ts';

/** Texts of a whole figure. */
const readWhole = (figure: Figure, analysis: AnalysisContent): RestatingText[] => {
  const scopes = createScopes(analysis);
  const whole = locateFigureTexts(figure).filter(({ path }) => path.length < 3);
  const getTextsOf = memoise((field: string) =>
    getSoundTexts(getFigureScope(figure, analysis, scopes, field)),
  );
  return whole.flatMap(({ path, text, file, at }) => {
    const texts = getTextsOf(String(path[0]));
    return findStatements(text).map(({ words }) => ({ text: words, texts, least: 2, file, at }));
  });
};

/** Texts of the points of a figure. */
const readPoints = (figure: Figure, analysis: AnalysisContent): RestatingText[] =>
  getPoints(figure, analysis).flatMap((point) =>
    getPointTexts(point).map(({ field, text }) => ({
      text,
      texts: getTextsOfClaims(point.claim ? [point.claim] : []),
      least: 0,
      file: figure.data.file,
      at: () => figure.data.at([...point.path, field]),
    })),
  );

/** The texts of each figure, then those of its points. */
export const readFigures = (analysis: AnalysisContent): RestatingText[] =>
  analysis.figures.flatMap((figure) => [
    ...readWhole(figure, analysis),
    ...readPoints(figure, analysis),
  ]);
