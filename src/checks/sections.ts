/** Finds the sections of an article with the ids that their addresses get. */
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Markdown } from './content.ts';
import type { Range } from './range.ts';

/** A heading with its id: of a section when its depth is 2. */
export interface Section {
  id: string;
  title: string;
  depth: number;
  file: VFile;
  range: Range | undefined;
}

/** All headings in order; ids count repeated titles as rehype-slug does. */
export const getHeadings = ({ file, tree }: Markdown<unknown>): Section[] => {
  const slugger = new GithubSlugger();
  const found: Section[] = [];
  visit(tree, 'heading', (node) => {
    const title = toString(node);
    const { depth, position } = node;
    found.push({ id: slugger.slug(title), title, depth, file, range: position });
  });
  return found;
};

/** The headings that become addresses of their own. */
export const getSections = (article: Markdown<unknown>): Section[] =>
  getHeadings(article).filter(({ depth }) => depth === 2);
