/** The scale bar of a map. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Box, grow, isFree } from '../boxes.ts';
import { drawText, getTextWidth, round } from '../labels.ts';
import { getNumberWords } from '../amount-words.ts';
import type { Taken } from './taken.ts';
import { getMessages } from '../../wording/messages.ts';

/** The largest of 1, 2 or 5 times a power of ten that is at most `most`. */
const getRoundLength = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2].find((factor) => factor * power <= most) ?? 1) * power;
};

/** "50 km" in the language. */
const formatKilometres = (length: number, language: string): string =>
  getMessages(language).figure.kilometres(getNumberWords(length, language));

/** A bar at the bottom of the frame, at most a quarter of its width, and the box it takes: left, right or in the middle, where it is free. */
export const drawScaleBar = (
  kilometresPerUnit: number,
  frame: Box,
  { boxes, lines }: Taken,
  language: string,
) => {
  const length = getRoundLength((frame.width / 4) * kilometresPerUnit);
  const text = formatKilometres(length, language);
  const bottom = frame.y + frame.height;
  const bar = length / kilometresPerUnit;
  const width = Math.max(bar, getTextWidth(text));
  const spare = frame.width - width;
  const places = [0, spare, spare / 2].map((offset) => ({
    x: frame.x + offset,
    y: bottom - 22,
    width,
    height: 22,
  }));
  const box = places.find((each) => isFree(grow(each, 1), boxes, lines));
  if (!box) return undefined;
  const line: Element = s('path', {
    class: 'scale-bar',
    d: `M${round(box.x)} ${round(bottom - 4)}v4h${round(bar)}v-4`,
  });
  return { box, line, label: drawText(text, box.x, bottom - 9, 'start', 'muted') };
};
