/** The links of a text: inline, by reference, and plain addresses, and addresses in angle brackets. */
import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getTexts, type AnalysisContent } from './content.ts';

/** An address and the node that holds it; a reference is judged where it is defined. */
export interface AuthorLink {
  url: string;
  node: Link | Definition;
  file: VFile;
}

/** Every address in the article and the sidebars, as Markdown reads it: entities and escapes are resolved. */
export const getLinks = (analysis: AnalysisContent): AuthorLink[] =>
  getTexts(analysis).flatMap(({ file, tree }) => {
    const links: AuthorLink[] = [];
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type === 'link' || node.type === 'definition')
        links.push({ url: node.url, node, file });
    });
    return links;
  });
