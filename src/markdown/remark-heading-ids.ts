/**
 * Reads the id that an author writes after a heading; rehype-slug creates the ids of all others.
 *
 * In:  ## Who paid, & why? {#who-paid}
 * Out: <h2 id="who-paid">Who paid, &amp; why?</h2>
 */
import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

const written = /\s*\{#([^{}]+)\}\s*$/;

const takeId = (heading: Heading): string | undefined => {
  const last = heading.children.at(-1);
  const match = last?.type === 'text' ? written.exec(last.value) : null;
  if (last?.type !== 'text' || !match) return undefined;
  last.value = last.value.slice(0, match.index);
  return match[1];
};

export const remarkHeadingIds = () => (tree: Root) => {
  visit(tree, 'heading', (heading) => {
    const id = takeId(heading);
    if (id !== undefined) heading.data = { ...heading.data, hProperties: { id } };
  });
};
