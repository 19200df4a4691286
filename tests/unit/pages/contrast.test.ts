/** Contrast of text and marks in both themes, by WCAG's formula. */
import { describe, expect, test } from 'vitest';
import { getColour, type ColourName } from '../../../src/styles/colours.ts';

/** Relative luminance of "#rrggbb", from 0 to 1. */
const getLuminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const getContrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [getLuminance(a), getLuminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

/** Text needs 7 to 1 (AAA); the accent draws marks, numbers and verdicts and needs 4.5. */
const least: [ColourName, number][] = [
  ['ink', 7],
  ['ink-muted', 7],
  ['accent', 4.5],
];

describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
  for (const ground of ['paper', 'panel'] as const)
    test.each(least)(`%s has a contrast of at least %d to 1 on ${ground}`, (name, ratio) => {
      const contrast = getContrast(getColour(name, scheme), getColour(ground, scheme));
      expect(contrast).toBeGreaterThanOrEqual(ratio);
    });
});
