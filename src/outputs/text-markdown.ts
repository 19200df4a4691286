/** Trees of HTML as trees of Markdown: each mark becomes its words and the reference to a footnote. */
import type { Element } from 'hast';
import { toMdast, type State } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent } from 'mdast';
import { absolute, noteId } from '../addresses/urls.ts';

const toNote = `#${noteId('')}`;

/** The id of a mark is its footnote's name. */
const convertLink = (state: State, node: Element): PhrasingContent[] => {
  const href = String(node.properties['href']);
  const children = state.all(node) as PhrasingContent[];
  if (!href.startsWith(toNote))
    return [{ type: 'link', url: absolute(href), children: children as never }];
  const identifier = href.slice(toNote.length);
  return [...children, { type: 'footnoteReference', identifier, label: identifier }];
};

/** From elements of a page, their marks already linked. */
export const convertTrees = (children: Element[]): RootContent[] => {
  const tree = toMdast({ type: 'root', children }, { handlers: { a: convertLink } });
  return tree.type === 'root' ? tree.children : [];
};
