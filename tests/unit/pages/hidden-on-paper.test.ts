/** One stylesheet hides everything that is hidden on paper. */
import { globSync, readFileSync } from 'node:fs';
import { type AtRule, parse } from 'postcss';
import { expect, test } from 'vitest';

/** Rules for paper alone. Those that paper shares with wide screens hide on both. */
const isForPaper = ({ name, params }: AtRule): boolean => name === 'media' && params === 'print';

/** The CSS of a stylesheet, or of the style elements of a template. */
const readCss = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.css')) return text;
  return [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css).join('\n');
};

const hidesOnPaper = (file: string): boolean => {
  let isHiding = false;
  parse(readCss(file), { from: file }).walkAtRules((rule) => {
    if (isForPaper(rule))
      rule.walkDecls('display', ({ value }) => {
        isHiding ||= value === 'none';
      });
  });
  return isHiding;
};

test('no other stylesheet hides anything on paper', () => {
  expect(globSync('src/**/*.{css,astro}').filter(hidesOnPaper)).toEqual([
    'src/styles/hidden-on-paper.css',
  ]);
});

test('no template hides anything on paper', () => {
  const templates = globSync('src/**/*.astro');
  expect(templates.filter((file) => readFileSync(file, 'utf8').includes('print:hidden'))).toEqual(
    [],
  );
});
