/**
 * The words of a link describe its target, even out of context.
 *
 * Bad: `See [here](https://example.org/timetable).`
 *
 * Good: `See [the port's own timetable](https://example.org/timetable).`
 */
import { toString } from 'mdast-util-to-string';
import { isBlank } from '../../../schemas/text.ts';
import { getMarkdownFiles } from '../../read/content.ts';
import { getNodes } from '../../read/nodes.ts';
import type { AnalysisRule } from '../../rule.ts';

const vague =
  /^(click |read |see |find )?(here|this|link|this link|more|read more|details|source|this page|page|website|article)$/i;

export const linkText: AnalysisRule = {
  id: 'link-text',
  check: (analysis, report) => {
    for (const { file, tree } of getMarkdownFiles(analysis))
      for (const node of getNodes(tree)) {
        if (node.type !== 'link' && node.type !== 'linkReference') continue;
        const words = toString(node)
          .trim()
          .replace(/[.:!]+$/, '');
        if (vague.test(words) || isBlank(words))
          report(
            file,
            node.position,
            `Unexpected link text "${words}", expected words that name the target.`,
          );
      }
  },
};
