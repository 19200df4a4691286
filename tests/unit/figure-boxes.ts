/** Reads the boxes of all labels back from a drawing, as the reader's eye would. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { getTextWidth } from '../../src/figures/labels.ts';

export interface LabelBox {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const ascent = 11;
const descent = 3;

const getTexts = (node: Element): Element[] =>
  node.children.flatMap((child: ElementContent) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'text' ? [child] : getTexts(child);
  });

/** Every label of a drawing as the widest box it may fill. */
const getLabelBoxes = (svg: Element): LabelBox[] =>
  getTexts(svg).map((element) => {
    const text = toString(element);
    const width = getTextWidth(text);
    const share = { middle: 0.5, end: 1 }[String(element.properties.textAnchor)] ?? 0;
    return {
      text,
      x: Number(element.properties.x) - share * width,
      y: Number(element.properties.y) - ascent,
      width,
      height: ascent + descent,
    };
  });

// Coordinates are rounded to whole units: two labels may each have moved by half of one.
const slack = 1.1;

/** Labels that leave the viewBox. */
export const getStrays = (svg: Element): LabelBox[] => {
  const [, , width = 0, height = 0] = String(svg.properties.viewBox).split(' ').map(Number);
  return getLabelBoxes(svg).filter(
    (box) =>
      box.x < -slack ||
      box.y < -slack ||
      box.x + box.width > width + slack ||
      box.y + box.height > height + slack,
  );
};

/** Pairs of labels that share area. */
export const getCollisions = (svg: Element): [string, string][] =>
  getLabelBoxes(svg).flatMap((a, index, boxes) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.x + slack < b.x + b.width &&
          b.x + slack < a.x + a.width &&
          a.y + slack < b.y + b.height &&
          b.y + slack < a.y + a.height,
      )
      .map((b): [string, string] => [a.text, b.text]),
  );
