/** The links of a text: inline, by reference, as plain addresses and in angle brackets. */
import type { Definition, Link } from 'mdast';
import type { VFile } from 'vfile';
import { getTexts, type AnalysisContent } from './content.ts';
import { getNodes } from './nodes.ts';

/** An address and the node that holds it; a reference is judged where it is defined. */
export interface AuthorLink {
  url: string;
  node: Link | Definition;
  file: VFile;
}

/** Every address in the article and the sidebars, as Markdown reads it: entities and escapes are resolved. */
export const getLinks = (analysis: AnalysisContent): AuthorLink[] =>
  getTexts(analysis).flatMap(({ file, tree }) =>
    getNodes(tree).flatMap((node) =>
      node.type === 'link' || node.type === 'definition' ? [{ url: node.url, node, file }] : [],
    ),
  );
