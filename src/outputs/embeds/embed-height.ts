/** Computes the height of an embed for each width of its frame. */
import { drawPicture, drawTable, hasPicture } from '../../figures/draw-figure.ts';
import { getCredit } from '../../figures/credit.ts';
import { getFigureContext } from '../../figures/figure-context.ts';
import { narrowWidth, wideWidth } from '../../figures/figure.ts';
import { getFigure } from '../../figures/resolve-figure.ts';
import type { PlacedFigure } from '../../model/analysis.ts';
import type { AnnotatedPage } from '../../annotate/annotate-page.ts';
import type { Embed } from '../../model/embeds.ts';
import { isTextBlock, type Block } from '../../model/parts.ts';
import { site } from '../../site.ts';
import {
  addHeights,
  measureBlock,
  measureText,
  type Measure,
  type TextSize,
} from './maximum-height.ts';

/** Type sizes, as in embed.css, prose.css and figures.css. */
const sizes = {
  title: { font: 22, line: 26 },
  text: { font: 18, line: 28 },
  table: { font: 15, line: 21 },
  figureTitle: { font: 18, line: 24 },
  figure: { font: 15, line: 21 },
  small: { font: 13, line: 19 },
  source: { font: 13, line: 20 },
} as const satisfies Record<string, TextSize>;

/** Padding on both sides together, in pixels. */
export const padding = 32;

/** Height in pixels of the lines that every embed and every figure has. */
const fixed = { frame: 104, figure: 96 };

/** Maximum width of the narrow picture, in pixels (figures.css). */
export const narrowPicture = 432;

const measurePicture = (page: AnnotatedPage, placed: PlacedFigure): Measure => {
  const figure = getFigure(page.analysis, placed);
  const getDrawnHeight = (drawn: number): number => {
    const { properties } = drawPicture(figure, getFigureContext(placed, page, drawn));
    return Number(String(properties['viewBox']).split(' ')[3]);
  };
  const [narrow, wide] = [getDrawnHeight(narrowWidth), getDrawnHeight(wideWidth)];
  return (width) =>
    width < wideWidth
      ? (narrow * Math.min(width, narrowPicture)) / narrowWidth
      : (wide * width) / wideWidth;
};

const measureFigure = (page: AnnotatedPage, placed: PlacedFigure, isNarrow: boolean): Measure => {
  const figure = getFigure(page.analysis, placed);
  const notes = [...figure.notes, getCredit(placed, page.analysis)];
  const isDrawn = hasPicture(figure) && !isNarrow;
  return addHeights([
    () => fixed.figure,
    measureText(figure.title, sizes.figureTitle),
    measureText(figure.caption, sizes.figure),
    ...notes.map((note) => measureText(note, sizes.small)),
    isDrawn
      ? measurePicture(page, placed)
      : measureBlock(drawTable(figure, getFigureContext(placed, page, wideWidth)), sizes.figure),
  ]);
};

const measurePart = (page: AnnotatedPage, block: Block): Measure => {
  if (isTextBlock(block)) {
    const isTable = block.tree.tagName === 'table';
    return measureBlock(block.tree, isTable ? sizes.table : sizes.text);
  }
  const placed = page.analysis.figures.find(({ id }) => 'figure' in block && id === block.figure);
  return placed ? measureFigure(page, placed, true) : () => 0;
};

const measureContent = (page: AnnotatedPage, embed: Embed): Measure =>
  'figure' in embed
    ? measureFigure(page, embed.figure, false)
    : addHeights([
        measureText(embed.title, sizes.title),
        ...embed.sidebar.blocks.map((block) => measurePart(page, block)),
      ]);

/** Maximum height in pixels of an embed in a frame of a given width: text, picture and source line. */
export const measureEmbed = (page: AnnotatedPage, embed: Embed): Measure => {
  const source = `${page.analysis.title}, ${site.name}`.padEnd(60);
  const measure = addHeights([
    () => fixed.frame,
    measureContent(page, embed),
    measureText(source, sizes.source),
  ]);
  return (frameWidth) => Math.ceil(measure(frameWidth - padding));
};
