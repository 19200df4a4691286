/** Finds the sections of an article, with the ids used in their addresses. */
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { getHeadingIds } from '../../markdown/heading-ids.ts';
import { memoiseByObject } from '../../platform/memoise.ts';
import type { Markdown } from './content.ts';
import type { Range } from '../report/range.ts';

/** A heading and its id. A heading of depth 2 begins a section. */
export interface Section {
  id: string;
  title: string;
  depth: number;
  file: VFile;
  range: Range | undefined;
}

/** All headings in order, with the ids that the Markdown pipeline assigns. */
export const getHeadings = memoiseByObject(({ file, tree }: Markdown<unknown>): Section[] =>
  getHeadingIds(tree, file).map(({ heading, id }) => ({
    id,
    title: toString(heading),
    depth: heading.depth,
    file,
    range: heading.position,
  })),
);

/** The headings that begin a section, and have an address. */
export const getSections = (article: Markdown<unknown>): Section[] =>
  getHeadings(article).filter(({ depth }) => depth === 2);
