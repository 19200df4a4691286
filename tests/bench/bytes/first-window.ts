/**
 * Checks what of a page arrives in the first window: what a server may send before it hears back.
 *
 * A new connection may have ten segments of 1,460 bytes on their way. Some of them go to the response's
 * own header block and to framing; the budget file sets these aside. The rest is the beginning of the
 * Brotli stream. It must hold all style sheets and reach the end of the first section, notes included.
 * The opening, which is the title and the standfirst, must come with the first two segments.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, visit } from 'unist-util-visit';
import budget from '../budget.json' with { type: 'json' };
import { countUntil } from './compressed.ts';
import type { Row } from '../row.ts';

/** Compressed bytes of a page that its first window holds. */
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

/** A section of the text or of the record's table; the key points stand above the first one. */
const isSection = (element: Element): boolean =>
  element.tagName === 'tbody' ||
  (element.tagName === 'section' && !hasClass(element, 'key-points'));

/** Where the first section of a page's text ends, or the text where it has none. */
const findSectionEnd = (page: Root): number => {
  const text = find(page, ({ tagName }) => tagName === 'main') ?? page;
  const end = (find(text, isSection) ?? text).position?.end.offset;
  return end ?? 0;
};

/** Where the standfirst ends, or the title of a page that has none. */
const findOpeningEnd = (page: Root): number => {
  const title = find(page, ({ tagName }) => tagName === 'h1');
  const last = find(page, (element) => hasClass(element, 'standfirst')) ?? title;
  return last?.position?.end.offset ?? 0;
};

/** Where the last style sheet ends. */
const findStylesEnd = (page: Root): number => {
  let end = 0;
  visit(page, 'element', ({ tagName, position }) => {
    if (tagName === 'style') end = position?.end.offset ?? 0;
  });
  return end;
};

/** How many compressed bytes must come before the styles and the first section of a page are whole. */
export const countUntilFirstSection = (html: string): number => {
  const page = fromHtml(html);
  return countUntil(html, Math.max(findStylesEnd(page), findSectionEnd(page)));
};

/** How many compressed bytes must come before the title and the standfirst of a page are whole. */
export const countUntilOpening = (html: string): number =>
  countUntil(html, findOpeningEnd(fromHtml(html)));

/** The pages of a built site whose opening or first section comes too late. */
export const findLatePages = (folder: string): string[] =>
  measureFirstWindow(folder)
    .filter(({ value, budget: most }) => value > most)
    .map(
      ({ what, value, budget: most }) => `${what}: Unexpected ${value}, expected at most ${most}.`,
    );

/** Two rows for each page of a built site: bytes until its opening and its first section are whole. */
export const measureFirstWindow = (folder: string) =>
  globSync('**/*.html', { cwd: folder })
    .sort()
    .flatMap((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const { opening } = budget.firstWindow;
      return [
        { what: `opening of ${file}`, value: countUntilOpening(html), budget: opening },
        {
          what: `first section of ${file}`,
          value: countUntilFirstSection(html),
          budget: windowBytes,
        },
      ].map((row) => ({ ...row, unit: 'bytes' }) satisfies Row);
    });
