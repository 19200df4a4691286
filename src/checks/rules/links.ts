/** Refuses links that say nothing of where they lead. */
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { getTexts, type AnalysisContent } from '../content.ts';
import { refuse } from '../refuse.ts';

const vague =
  /^(click |read |see |find )?(here|this|link|this link|more|read more|details|source|this page|page|website|article)$/i;

/** The words of a link name its target, also when read alone. */
export const namedLinks = (analysis: AnalysisContent): void => {
  for (const { file, tree } of getTexts(analysis))
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'linkReference') return;
      const words = toString(node)
        .trim()
        .replace(/[.:!]+$/, '');
      if (vague.test(words) || words === '')
        refuse(
          file,
          node.position,
          'link-text',
          `Unexpected link text "${words}", expected words that name the target.`,
        );
    });
};
