/** Reads the boxes of all labels back from a drawing. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { getTextWidth, type LabelStyle } from '../../../src/figures/labels/text-width.ts';

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

/** Every label of a drawing as the largest box that it may need. */
const getLabelBoxes = (svg: Element): LabelBox[] =>
  getTexts(svg).map((element) => {
    const text = toString(element);
    const [style] = (element.properties.className ?? []) as LabelStyle[];
    const width = getTextWidth(text, style);
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

interface Stroke {
  from: [number, number];
  to: [number, number];
}

// The base map is below the names; other elements must not overlap them.
const ground = ['land', 'focus', 'border', 'globe', 'found'];

const getPaths = (node: Element): Element[] =>
  node.children.flatMap((child: ElementContent) => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'path') return getPaths(child);
    const names = (child.properties.className ?? []) as string[];
    return names.some((name) => ground.includes(name)) ? [] : [child];
  });

const bend = (points: [number, number][], share: number): [number, number] => {
  const [first = [0, 0]] = points;
  if (points.length === 1) return first;
  return bend(
    points.slice(1).map(([x, y], index): [number, number] => {
      const [fromX, fromY] = points[index] ?? [0, 0];
      return [fromX + share * (x - fromX), fromY + share * (y - fromY)];
    }),
    share,
  );
};

/** The straight strokes of a path; a curve is twelve of them. */
const getStrokes = (path: Element): Stroke[] => {
  const strokes: Stroke[] = [];
  let at: [number, number] = [0, 0];
  const go = (to: [number, number], isDrawn = true) => {
    if (isDrawn) strokes.push({ from: at, to });
    at = to;
  };
  for (const [, letter = '', rest = ''] of String(path.properties.d).matchAll(
    /([a-zA-Z])([^a-zA-Z]*)/g,
  )) {
    const [a = 0, b = 0, ...others] = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const [x, y] = at;
    if (letter === 'M') go([a, b], false);
    else if (letter === 'm') go([x + a, y + b], false);
    else if (letter === 'L') go([a, b]);
    else if (letter === 'l') go([x + a, y + b]);
    else if (letter === 'H') go([a, y]);
    else if (letter === 'h') go([x + a, y]);
    else if (letter === 'V') go([x, a]);
    else if (letter === 'v') go([x, y + a]);
    else if (letter === 'C') {
      const [c = 0, d = 0, e = 0, f = 0] = others;
      for (let step = 1; step <= 12; step += 1)
        go(
          bend(
            [
              [x, y],
              [a, b],
              [c, d],
              [e, f],
            ],
            step / 12,
          ),
        );
    } else throw new Error(`Unexpected "${letter}" in a path, expected M, L, H, V or C.`);
  }
  return strokes;
};

const isOn = ({ from, to }: Stroke, box: LabelBox): boolean =>
  Array.from({ length: 65 }, (_, index) => index / 64).some((share) => {
    const x = from[0] + share * (to[0] - from[0]);
    const y = from[1] + share * (to[1] - from[1]);
    return (
      x > box.x + slack &&
      x < box.x + box.width - slack &&
      y > box.y + slack &&
      y < box.y + box.height - slack
    );
  });

/** Labels that overlap a line. */
export const getStruck = (svg: Element): [string, string][] => {
  const boxes = getLabelBoxes(svg);
  return getPaths(svg).flatMap((path) =>
    getStrokes(path).flatMap((stroke) =>
      boxes
        .filter((box) => isOn(stroke, box))
        .map(({ text }): [string, string] => [
          text,
          `${String(path.properties.className)} ${String(path.properties.d)}`,
        ]),
    ),
  );
};
