/**
 * Headings begin at `##` and go down one level at a time; a sidebar has none.
 *
 * Bad: `## The money`, then `#### What may come`
 *
 * Good: `## The money`, then `### What may come`
 */
import type { AnalysisRule } from '../../rule.ts';
import { getHeadings } from '../../read/sections.ts';

export const headingDepth: AnalysisRule = {
  id: 'heading-depth',
  check: ({ article, sidebars }, report) => {
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
