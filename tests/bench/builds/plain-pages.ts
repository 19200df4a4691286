/** The words of a built site as Markdown files, one for each of its pages, for plain Astro to render. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

const between = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

const writePage = (html: string): string => {
  const title = between(html, /<title>(.*?)<\/title>/s);
  const main = fromHtml(between(html, /<main[^>]*>(.*)<\/main>/s), { fragment: true });
  const tree = toMdast(main);
  const text = tree.type === 'root' ? toMarkdown(tree, { extensions: [gfmToMarkdown()] }) : '';
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}`;
};

/**
 * Empties the folder and writes the content of the `main` of every page: its text, notes, tables and
 * links. Pictures are left out, since Markdown has no drawings.
 */
export const writePlainPages = (site: string, folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const file of globSync('**/index.html', { cwd: site })) {
    const target = `${folder}/${dirname(file)}.md`;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, writePage(readFileSync(`${site}/${file}`, 'utf8')));
  }
};
