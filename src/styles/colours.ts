/** The colours of tokens.css for code that cannot use CSS: cards, SVG files and the theme colour. */
import { readFileSync } from 'node:fs';

export type ColourName =
  'paper' | 'panel' | 'ink' | 'ink-muted' | 'rule' | 'accent' | 'water' | 'land' | 'focus';

const pattern = /--color-([\w-]+): light-dark\((#\w+), (#\w+)\)/g;
// Relative to the project's folder, because the build bundles this module into another one.
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const colours = new Map(
  [...tokens.matchAll(pattern)].map(([, name, light, dark]) => [name, { light, dark }]),
);

/** A colour as written in tokens.css: "#fcfaf5". */
export const getColour = (name: ColourName, scheme: 'light' | 'dark' = 'light'): string => {
  const colour = colours.get(name)?.[scheme];
  if (!colour) throw new Error(`src/styles/tokens.css: Expected --color-${name}: light-dark(…).`);
  return colour;
};
