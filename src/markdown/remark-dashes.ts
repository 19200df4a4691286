/**
 * Writes the dashes and ellipses of headings as characters before their ids are derived, because ids omit
 * these characters. All other text is typeset when its analysis is joined.
 *
 * In:  ## The boat -- late...
 * Out: ## The boat — late…
 */
import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { writeDashes } from '../wording/dashes.ts';

export const remarkDashes = () => (tree: Root) => {
  visit(tree, 'heading', (heading) => {
    visit(heading, 'text', (text: Text) => {
      text.value = writeDashes(text.value);
    });
  });
};
