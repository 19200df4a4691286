/** Trees of HTML as trees of Markdown: each mark becomes its words and the reference to a footnote. */
import type { Element } from 'hast';
import { toMdast, type State } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent } from 'mdast';
import { absolute, noteId } from '../../addresses/urls.ts';
import { mapElements } from '../../model/map-elements.ts';

const toNote = `#${noteId('')}`;

/** The id of a mark is its footnote's name. */
const convertLink = (state: State, node: Element): PhrasingContent[] => {
  const { href: address, title } = node.properties;
  const href = String(address);
  const children = state.all(node) as PhrasingContent[];
  if (node.properties['className']?.toString() === 'term') return children; // the file has no such anchors
  if (!href.startsWith(toNote))
    return [
      {
        type: 'link',
        url: absolute(href),
        title: typeof title === 'string' ? title : null,
        children: children as never,
      },
    ];
  const identifier = href.slice(toNote.length);
  return [...children, { type: 'footnoteReference', identifier, label: identifier }];
};

/** Bold words without the space at their end, which Markdown cannot have there. */
const convertBold = (state: State, node: Element): PhrasingContent[] => {
  const children = state.all(node) as PhrasingContent[];
  const last = children.at(-1);
  if (last?.type !== 'text' || !last.value.endsWith(' ')) return [{ type: 'strong', children }];
  last.value = last.value.trimEnd();
  return [
    { type: 'strong', children },
    { type: 'text', value: ' ' },
  ];
};

/** Restores the obsolete attribute `align`, from which the library reads the alignment of columns. */
const restoreAlignment = (element: Element): Element => {
  const align = element.properties['dataAlign'];
  return align === undefined
    ? element
    : { ...element, properties: { ...element.properties, align } };
};

/** Converts elements whose marks are linked already. */
export const convertTrees = (elements: Element[]): RootContent[] => {
  const children = elements.map((element) => mapElements(element, restoreAlignment));
  const tree = toMdast(
    { type: 'root', children },
    { handlers: { a: convertLink, b: convertBold } },
  );
  return tree.type === 'root' ? tree.children : [];
};
