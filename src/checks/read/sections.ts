/** Finds the sections of an article with the ids that their addresses get. */
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { getHeadingIds } from '../../markdown/heading-ids.ts';
import { memoiseByObject } from '../../platform/memoise.ts';
import type { Markdown } from './content.ts';
import type { Range } from '../report/range.ts';

/** A heading with its id: of a section when its depth is 2. */
export interface Section {
  id: string;
  title: string;
  depth: number;
  file: VFile;
  range: Range | undefined;
}

/** All headings in order, with the ids that the pipeline gives them. */
export const getHeadings = memoiseByObject(({ file, tree }: Markdown<unknown>): Section[] =>
  getHeadingIds(tree, file).map(({ heading, id }) => ({
    id,
    title: toString(heading),
    depth: heading.depth,
    file,
    range: heading.position,
  })),
);

/** The headings that become addresses of their own. */
export const getSections = (article: Markdown<unknown>): Section[] =>
  getHeadings(article).filter(({ depth }) => depth === 2);
