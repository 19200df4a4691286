/**
 * Checks which part of a page arrives in the first window: what a server may send before an acknowledgement.
 *
 * A new connection may have ten segments of 1,460 bytes in flight. Some of them go to the response's
 * own header block and to framing; the budget file reserves these. The rest is the beginning of the
 * Brotli stream. It must contain the first screen, and the styles and first section of an article.
 * The page of one part is that part with all its notes and figures, and has a separate budget.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, visit } from 'unist-util-visit';
import budget from '../budget.json' with { type: 'json' };
import { countUntil } from './compressed.ts';
import type { Row } from '../row.ts';

/** Compressed bytes of a page that fit into the first window. */
export const windowBytes = budget.firstWindow.bytes - budget.firstWindow.headers;

const find = (page: Root | Element, isWanted: (element: Element) => boolean) => {
  let found: Element | undefined;
  visit(page, 'element', (element) => {
    if (!isWanted(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
};

const hasClass = ({ properties }: Element, name: string): boolean =>
  [properties['className']].flat().includes(name);

/**
 * A section of the text or of the record's table. The key points are above the first one; parsers add a
 * `tbody` to other tables.
 */
const isSection = (element: Element): boolean =>
  (element.tagName === 'tbody' && element.position !== undefined) ||
  (element.tagName === 'section' && !hasClass(element, 'key-points'));

/** Where the first section of a page's text ends, or the text where it has none. */
const findSectionEnd = (page: Root): number => {
  const text = find(page, ({ tagName }) => tagName === 'main') ?? page;
  const end = (find(text, isSection) ?? text).position?.end.offset;
  return end ?? 0;
};

/** Where the last style sheet ends. */
const findStylesEnd = (page: Root): number => {
  let end = 0;
  visit(page, 'element', ({ tagName, position }) => {
    if (tagName === 'style') end = position?.end.offset ?? 0;
  });
  return end;
};

/** The number of compressed bytes that contain the styles and the first section of a page. */
export const countUntilFirstSection = (html: string): number => {
  const page = fromHtml(html);
  return countUntil(html, Math.max(findStylesEnd(page), findSectionEnd(page)));
};

/** The pages of a built site whose first section is not within the budget. */
export const findLatePages = (folder: string): string[] =>
  measureFirstWindow(folder)
    .filter(({ value, budget: most }) => value > most)
    .map(
      ({ what, value, budget: most }) => `${what}: Unexpected ${value}, expected at most ${most}.`,
    );

/** The budget of a page's first section. Pages of parts and records are folders of their analysis. */
const getBudget = (file: string): number =>
  file.split(sep).length > 2 ? budget.partSection : windowBytes;

/** A row for each page of a built site: bytes until its first section is complete. */
export const measureFirstWindow = (folder: string) =>
  globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => {
      const value = countUntilFirstSection(readFileSync(join(folder, file), 'utf8'));
      const what = `first section of ${file}`;
      return { what, value, unit: 'bytes', budget: getBudget(file) } satisfies Row;
    });
