/** Computes the ids of headings with the plugins of the pipeline. */
import type { Root as Html } from 'hast';
import type { Heading, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import rehypeSlug from 'rehype-slug';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { remarkLiteralColons } from './remark-literal-colons.ts';
import { headingPlugins } from './syntax.ts';

const markdown = unified()
  .use([remarkLiteralColons, ...headingPlugins])
  .freeze();
const html = unified().use(rehypeSlug).freeze();

/** The headings of a tree in order, with their ids. The tree is not changed. */
export const getHeadingIds = (tree: Root, file: VFile): { heading: Heading; id: string }[] => {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => void headings.push(heading));
  const copy: Root = { type: 'root', children: structuredClone(headings) };
  const elements = html.runSync(toHast(markdown.runSync(copy, file) as Root) as Html);
  const ids: string[] = [];
  visit(elements, 'element', ({ tagName, properties }) => {
    if (/^h[1-6]$/.test(tagName)) ids.push(String(properties['id'] ?? ''));
  });
  return headings.map((heading, index) => ({ heading, id: ids[index] ?? '' }));
};
