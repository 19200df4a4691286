/**
 * The words of a link describe its target, even out of context; an address among them is its own.
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

/** An address without what its words may leave out. */
const getBareAddress = (written: string): string | undefined =>
  URL.parse(written)
    ?.href.replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');

/** Whether the words of a link are another address than the one that it opens; they may shorten it. */
const isMisleading = (words: string, url: string): boolean => {
  if (!/^(?:https?:\/\/|www\.)[^\s…]+$/i.test(words)) return false;
  const shown = getBareAddress(words.replace(/^www\./i, 'https://www.')) ?? words;
  return getBareAddress(url)?.startsWith(shown) === false;
};

export const linkText: AnalysisRule = {
  id: 'link-text',
  check: (analysis, report) => {
    for (const { file, tree } of getMarkdownFiles(analysis))
      for (const node of getNodes(tree)) {
        if (node.type !== 'link' && node.type !== 'linkReference') continue;
        const words = toString(node)
          .trim()
          .replace(/[.:!]+$/, '');
        if (node.type === 'link' && isMisleading(words, node.url))
          report(
            file,
            node.position,
            `Unexpected link text "${words}" of a link to "${node.url}", expected the same address, or words.`,
          );
        if (vague.test(words) || isBlank(words))
          report(
            file,
            node.position,
            `Unexpected link text "${words}", expected words that name the target.`,
          );
      }
  },
};
