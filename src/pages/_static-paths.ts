/** Lists the paths and props of the pages of analyses, parts, figures and embeds. */
import { getRendered } from '../join/analyses.ts';
import { getParts, type Analysis, type PlacedFigure } from '../model/analysis.ts';
import { getEmbeds } from '../model/embeds.ts';

/** A path and its props for every analysis. */
export const getAnalysisPaths = async () =>
  (await getRendered()).map((analysis) => ({
    params: { analysis: analysis.id },
    props: { analysis },
  }));

/** A path and its props for every section and sidebar of every analysis. */
export const getPartPaths = async () =>
  (await getRendered()).flatMap((analysis) =>
    getParts(analysis).map((part) => ({
      params: { analysis: analysis.id, part: part.id },
      props: { analysis, part },
    })),
  );

/** Props of a page about one figure. */
export interface FigureProps {
  analysis: Analysis;
  placed: PlacedFigure;
}

/** A path and its props for every figure of every analysis. */
export const getFigurePaths = async () =>
  (await getRendered()).flatMap((analysis) =>
    analysis.figures.map((placed) => ({
      params: { analysis: analysis.id, figure: placed.id },
      props: { analysis, placed },
    })),
  );

/** A path and its props for every figure and sidebar that other sites can embed. */
export const getEmbedPaths = async () =>
  (await getRendered()).flatMap((analysis) =>
    getEmbeds(analysis).map((embed) => ({
      params: { analysis: analysis.id, id: embed.id },
      props: { analysis, embed },
    })),
  );
