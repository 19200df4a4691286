/** Two pages with the same words for comparison: without styles, and with a few lines of styles. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Place } from './load-page.ts';

/** A minimal style sheet, as written by hand. */
const handStyle = `<style>
:root { color-scheme: light dark }
body { max-width: 38rem; margin: auto; padding: 1rem; font: 1.125rem/1.6 Charter, Georgia, serif }
h1, h2, h3 { line-height: 1.2 }
table { border-collapse: collapse; font: 0.875rem/1.4 system-ui, sans-serif }
th, td { padding: 0.3rem 0.5rem 0.3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid }
.footnotes { font-size: 0.875rem }
sup { line-height: 0 }
</style>`;

/** The published Markdown, with notes as footnotes and without pictures, as HTML. */
const readHtml = (folder: string, analysis: string): string => {
  const markdown = readFileSync(`${folder}/${analysis}/article.md`, 'utf8');
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(rehypeStringify)
    .processSync(markdown.replaceAll(/^!\[.*\n/gm, ''))
    .toString();
};

/** Writes the two pages for an analysis of a built site; returns their paths. */
export const writeBarePages = (folder: string, analysis: string): Record<string, Place> => {
  const html = readHtml(folder, analysis);
  const write = (name: string, style: string): Place => {
    const target = `.cache/bench/${name}`;
    mkdirSync(target, { recursive: true });
    const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title>`;
    writeFileSync(`${target}/index.html`, head + style + html);
    return { folder: target, path: '/' };
  };
  return {
    'same words, unstyled': write('unstyled', ''),
    'same words, hand style': write('hand-style', handStyle),
  };
};
