/** The bar that says how far is far. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Box } from '../boxes.ts';
import { drawText, getTextWidth, round } from '../labels.ts';
import { getNumberWords } from '../amount-words.ts';

/** The longest of 1, 2 or 5 times a power of ten that is no longer than `most`. */
const getRoundLength = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2].find((factor) => factor * power <= most) ?? 1) * power;
};

/** A bar at the lower left of the frame, at most a quarter of its width, and the box it takes. */
export const drawScaleBar = (kilometresPerUnit: number, frame: Box) => {
  const length = getRoundLength((frame.width / 4) * kilometresPerUnit);
  const text = `${getNumberWords(length)} km`;
  const y = frame.y + frame.height;
  const width = length / kilometresPerUnit;
  const box: Box = {
    x: frame.x,
    y: y - 22,
    width: Math.max(width, getTextWidth(text)),
    height: 22,
  };
  const line: Element = s('path', {
    class: 'scale-bar',
    d: `M${round(frame.x)} ${round(y - 4)}v4h${round(width)}v-4`,
  });
  return { box, line, label: drawText(text, frame.x, y - 9) };
};
