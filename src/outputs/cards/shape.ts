/** Shapes words with HarfBuzz, and draws their outlines. */
import { Buffer as HbBuffer, Direction, shape } from 'harfbuzzjs';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Weight } from './font-files.ts';
import { splitByFont, type FontRun } from './font-runs.ts';
import { reorderRuns, type Run } from './scripts.ts';

/** The type settings of a word. */
export interface Type {
  fontSize: number;
  lineHeight: number;
  fontWeight: Weight;
  color: string;
}

/** The SVG of a word, as high as a line. */
export interface Shaped {
  src: string;
  width: number;
  height: number;
}

/** Draws letters of one font from `start` in ems, and returns their outlines and end. */
const drawLetters = (
  { text, font: { font, scale } }: FontRun,
  isReversed: boolean,
  start: number,
) => {
  const buffer = new HbBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(isReversed ? Direction.RTL : Direction.LTR);
  shape(font, buffer);
  const paths: Element[] = [];
  let x = start;
  for (const glyph of buffer.getGlyphInfosAndPositions()) {
    const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
    const transform = `translate(${x + xOffset * scale} ${-yOffset * scale}) scale(${scale} ${-scale})`;
    const d = font.glyphToPath(codepoint);
    if (d) paths.push(s('path', { transform, d }));
    x += xAdvance * scale;
  }
  return { paths, end: x };
};

/** A run with its letters in visual order. */
const drawRun = ({ text, level }: Run, weight: Weight, start: number) => {
  const isReversed = level % 2 === 1;
  const fontRuns = splitByFont(text, weight);
  if (isReversed) fontRuns.reverse();
  const paths: Element[] = [];
  let end = start;
  for (const fontRun of fontRuns) {
    const drawn = drawLetters(fontRun, isReversed, end);
    paths.push(...drawn.paths);
    end = drawn.end;
  }
  return { paths, end };
};

/** Distance in ems of the baseline below the middle of a line, as satori sets Source Serif. */
const baseline = 0.35;

/** Space in ems above and below a line, for marks and descenders that exceed it. */
export const overhang = 0.5;

/** Draws a word in any script, with overhang. */
export const shapeWord = (runs: Run[], type: Type): Shaped => {
  const paths: Element[] = [];
  let width = 0;
  for (const run of reorderRuns(runs)) {
    const drawn = drawRun(run, type.fontWeight, width);
    paths.push(...drawn.paths);
    width = drawn.end;
  }
  const { fontSize, lineHeight, color } = type;
  const height = lineHeight + 2 * overhang;
  const size = { width: width * fontSize, height: height * fontSize };
  const transform = `translate(0 ${height / 2 + baseline})`;
  const svg = toHtml(
    s(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${width} ${height}` },
      s('g', { fill: color, transform }, paths),
    ),
    { space: 'svg', closeEmptyElements: true, tightSelfClosing: true },
  );
  return { ...size, src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` };
};
