/** Replaces the fonts of the machine with those of the packages, so that pictures are the same everywhere. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const faces = [
  ['Picture Serif', 'source-serif-4', 'latin', [400, 600, 700]],
  ['Picture Sans', 'source-sans-3', 'latin', [400, 600, 700]],
  ['Picture Naskh', 'noto-naskh-arabic', 'arabic', [400, 700]],
] as const;

const writeFace = (family: string, name: string, script: string, weight: number): string => {
  const file = `node_modules/@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff2`;
  const address = `data:font/woff2;base64,${readFileSync(file, 'base64')}`;
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(${address}); }`;
};

/** The page must be opened with `bypassCSP`: its policy allows no fonts. */
export const usePictureFonts = async (page: Page): Promise<void> => {
  const rules = faces.flatMap(([family, name, script, weights]) =>
    weights.map((weight) => writeFace(family, name, script, weight)),
  );
  const families = `:root {
    --font-serif: 'Picture Serif', 'Picture Naskh', serif !important;
    --font-sans: 'Picture Sans', 'Picture Naskh', sans-serif !important;
  }`;
  await page.addStyleTag({ content: [...rules, families].join('\n') });
  await page.locator('html').evaluate(() => document.fonts.ready.then(() => undefined));
};
