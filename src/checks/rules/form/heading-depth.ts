/**
 * Headings begin at `##`, go down one level at a time and stand between paragraphs; a sidebar has none.
 *
 * Bad: `## The money`, then `#### What may come`
 *
 * Good: `## The money`, then `### What may come`
 */
import { visitParents } from 'unist-util-visit-parents';
import { getMarkdownFiles, type Markdown } from '../../read/content.ts';
import { getHeadings } from '../../read/sections.ts';
import { isInUnclosed } from '../../parse/unclosed.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

/** Reports headings in lists, quotations and notes, which begin no section. */
const checkPlaces = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  visitParents(tree, 'heading', ({ position }, ancestors) => {
    if (ancestors.length > 1 && !isInUnclosed(ancestors))
      report(
        file,
        position,
        'Unexpected heading inside other text, expected it on its own between two paragraphs.',
      );
  });
};

export const headingDepth: AnalysisRule = {
  id: 'heading-depth',
  check: (analysis, report) => {
    const { article, sidebars } = analysis;
    for (const text of getMarkdownFiles(analysis)) checkPlaces(text, report);
    let last = 1;
    for (const { depth, title, file, range } of getHeadings(article)) {
      const marks = '#'.repeat(Math.max(2, last + 1));
      const end = depth === 1 ? ': the headline is `title` in the front matter.' : '.';
      if (depth === 1 || depth > last + 1)
        report(
          file,
          range,
          `Unexpected heading of depth ${depth}, expected "${marks} ${title}"${end}`,
        );
      last = depth;
    }
    for (const { file, range } of sidebars.flatMap(getHeadings))
      report(
        file,
        range,
        'Unexpected heading in a sidebar, expected text: its heading is `title` in the front matter.',
      );
  },
};
