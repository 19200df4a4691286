/** One stylesheet says what is hidden on paper. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The blocks of `@media print` in a stylesheet, braces and all. */
const getPrintBlocks = (css: string): string[] =>
  [...css.matchAll(/@media print\s*\{/g)].map(({ index }) => {
    const rest = css.slice(css.indexOf('{', index));
    let depth = 0;
    const end = [...rest].findIndex((sign) => {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      return depth === 0;
    });
    return rest.slice(0, end + 1);
  });

const hiding = globSync('src/**/*.{css,astro}').filter((file) =>
  getPrintBlocks(readFileSync(file, 'utf8')).some((block) => /display:\s*none/.test(block)),
);

test('no other stylesheet hides anything on paper', () => {
  expect(hiding).toEqual(['src/styles/hidden-on-paper.css']);
});

test('no template hides anything on paper', () => {
  const templates = globSync('src/**/*.astro');
  expect(templates.filter((file) => readFileSync(file, 'utf8').includes('print:hidden'))).toEqual(
    [],
  );
});
