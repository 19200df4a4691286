/** Interrupts grid lines behind labels. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Box } from '../labels/boxes.ts';
import { getTextWidth, type LabelStyle } from '../labels/text-width.ts';

const ascent = 11;
const descent = 4;
const gap = 3;

/** The box of a line of label text in the widest font. */
const getLabelBox = (label: Element): Box => {
  const { x, y, textAnchor, className } = label.properties;
  const [style] = Array.isArray(className) ? className : [];
  const width = getTextWidth(toString(label), style as LabelStyle | undefined);
  const share = textAnchor === 'middle' ? 0.5 : textAnchor === 'end' ? 1 : 0;
  return {
    x: Number(x) - share * width,
    y: Number(y) - ascent,
    width,
    height: ascent + descent,
  };
};

/** The boxes of all labels in the given elements. */
export const findLabelBoxes = (elements: (Element | undefined)[]): Box[] =>
  elements.flatMap((element) => {
    if (!element) return [];
    if (element.tagName === 'text') return [getLabelBox(element)];
    return findLabelBoxes(element.children.filter((child) => child.type === 'element'));
  });

/** The parts of an interval that are outside the blocked intervals. */
const cut = (from: number, to: number, blocked: [number, number][]): [number, number][] => {
  const stretches: [number, number][] = [];
  let start = from;
  for (const [first, last] of blocked.toSorted(([a], [b]) => a - b)) {
    if (first - gap > start) stretches.push([start, Math.min(first - gap, to)]);
    start = Math.max(start, last + gap);
  }
  return start < to ? [...stretches, [start, to]] : stretches;
};

/** The parts of a horizontal line at `y` that touch no label, as pairs of x coordinates. */
export const cutAcross = (y: number, left: number, right: number, labels: Box[]) =>
  cut(
    left,
    right,
    labels
      .filter((box) => box.y - 1 < y && y < box.y + box.height + 1)
      .map(({ x, width }) => [x, x + width]),
  );
