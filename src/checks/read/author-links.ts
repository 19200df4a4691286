/** Finds the links in a text: inline, by reference, and autolinks. */
import type { Definition, Link } from 'mdast';
import type { VFile } from 'vfile';
import { getMarkdownFiles, type AnalysisContent } from './content.ts';
import { getNodes } from './nodes.ts';

/** An address and its node. For a link by reference, that is the node of the definition. */
export interface AuthorLink {
  url: string;
  node: Link | Definition;
  file: VFile;
}

/** Every link in the article and the sidebars, with entities and escapes resolved. */
export const getLinks = (analysis: AnalysisContent): AuthorLink[] =>
  getMarkdownFiles(analysis).flatMap(({ file, tree }) =>
    getNodes(tree).flatMap((node) =>
      node.type === 'link' || node.type === 'definition' ? [{ url: node.url, node, file }] : [],
    ),
  );
