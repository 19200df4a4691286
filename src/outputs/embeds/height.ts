/** How tall a frame has to be for the figure or sidebar in it, for each width of the frame. */
import type { Element } from 'hast';
import { drawPicture, drawTable, hasPicture } from '../../figures/draw-figure.ts';
import { getFigureContext } from '../../figures/figure-context.ts';
import { narrowWidth, wideWidth } from '../../figures/figure.ts';
import { getFigure } from '../../figures/resolve-figure.ts';
import type { PlacedFigure } from '../../model/analysis.ts';
import type { PageAnnotator } from '../../model/page-annotator.ts';
import type { Embed } from '../../model/embeds.ts';
import { isTextBlock, type Block } from '../../model/parts.ts';
import { getFigureSources } from '../../model/part-sources.ts';
import { site } from '../../site.ts';
import { getPublisher } from '../../wording/sources.ts';
import { getBlockHeight, getTextHeight, type TextSize } from './text-height.ts';

/** Sizes of type as embed.css, prose.css and figures.css set them. */
const sizes = {
  title: { font: 22, line: 26 },
  text: { font: 18, line: 28 },
  table: { font: 15, line: 21 },
  figureTitle: { font: 18, line: 24 },
  figure: { font: 15, line: 21 },
  small: { font: 13, line: 19 },
  source: { font: 13, line: 20 },
} as const satisfies Record<string, TextSize>;

/** Pixels beside the content, at both sides. */
export const padding = 32;

/** Pixels of the lines that every embed has, and every figure beside its texts. */
const fixed = { frame: 104, figure: 96 };

/** Widest narrow picture, in pixels (figures.css). */
export const narrowPicture = 432;

/** The heights of the two pictures of a figure, drawn once for all widths of frames. */
const drawnHeights = new WeakMap<PlacedFigure, Map<number, number>>();

const drawHeight = (page: PageAnnotator, placed: PlacedFigure, drawn: number): number => {
  const figure = getFigure(page.analysis, placed);
  const { properties } = drawPicture(figure, getFigureContext(placed, page, drawn));
  return Number(String(properties['viewBox']).split(' ')[3]);
};

const getDrawnHeight = (page: PageAnnotator, placed: PlacedFigure, drawn: number): number => {
  const heights = drawnHeights.get(placed) ?? new Map<number, number>();
  const height = heights.get(drawn) ?? drawHeight(page, placed, drawn);
  drawnHeights.set(placed, heights.set(drawn, height));
  return height;
};

const getPictureHeight = (page: PageAnnotator, placed: PlacedFigure, width: number): number => {
  const isWide = width >= wideWidth;
  const drawn = isWide ? wideWidth : narrowWidth;
  const shown = isWide ? width : Math.min(width, narrowPicture);
  return (getDrawnHeight(page, placed, drawn) * shown) / drawn;
};

const getFigureHeight = (
  page: PageAnnotator,
  placed: PlacedFigure,
  width: number,
  isNarrow: boolean,
) => {
  const figure = getFigure(page.analysis, placed);
  const publishers = new Set(getFigureSources(placed, page.analysis.claims).map(getPublisher));
  const notes = [...figure.notes, [...publishers].join('; ')].map((text) =>
    getTextHeight(text, width, sizes.small),
  );
  const isDrawn = hasPicture(figure) && !isNarrow;
  const table = (): Element => drawTable(figure, getFigureContext(placed, page, wideWidth));
  return (
    fixed.figure +
    getTextHeight(figure.title, width, sizes.figureTitle) +
    getTextHeight(figure.caption, width, sizes.figure) +
    notes.reduce((sum, height) => sum + height, 0) +
    (isDrawn ? getPictureHeight(page, placed, width) : getBlockHeight(table(), width, sizes.figure))
  );
};

const getPartHeight = (page: PageAnnotator, block: Block, width: number): number => {
  if (isTextBlock(block)) {
    const isTable = block.tree.tagName === 'table';
    return getBlockHeight(block.tree, width, isTable ? sizes.table : sizes.text);
  }
  const placed = page.analysis.figures.find(({ id }) => 'figure' in block && id === block.figure);
  return placed ? getFigureHeight(page, placed, width, true) : 0;
};

const getContentHeight = (page: PageAnnotator, embed: Embed, width: number): number => {
  if ('figure' in embed) return getFigureHeight(page, embed.figure, width, false);
  const heights = embed.sidebar.blocks.map((block) => getPartHeight(page, block, width));
  return heights.reduce((sum, each) => sum + each, getTextHeight(embed.title, width, sizes.title));
};

/** Pixels that an embed needs at most in a frame of this width: text, picture and source line. */
export const getEmbedHeight = (page: PageAnnotator, embed: Embed, frameWidth: number): number => {
  const width = frameWidth - padding;
  const source = `${page.analysis.title}, ${site.name}`.padEnd(60);
  return Math.ceil(
    fixed.frame + getContentHeight(page, embed, width) + getTextHeight(source, width, sizes.source),
  );
};
