/** Converts text from HTML to Markdown. Each mark becomes its words and a footnote reference. */
import type { Element } from 'hast';
import { toMdast, type State } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent } from 'mdast';
import { absolute, noteId } from '../../addresses/urls.ts';
import { mapElements } from '../../model/map-elements.ts';

const toNote = `#${noteId('')}`;

/** Whether a link leads to a note, which is a footnote in Markdown. */
export const isToNote = (href: string): boolean => href.startsWith(toNote);

/** Converts a link. The id of a mark becomes the name of its footnote. */
const convertLink = (state: State, node: Element): PhrasingContent[] => {
  const { href: address, title } = node.properties;
  const href = String(address);
  const children = state.all(node) as PhrasingContent[];
  if (node.properties['className']?.toString() === 'term') return children; // The Markdown file has no such anchors.
  if (!isToNote(href))
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

/** Converts bold text. Moves a trailing space out, because Markdown does not allow it there. */
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

/** Restores the obsolete `align` attribute, from which the library reads column alignment. */
const restoreAlignment = (element: Element): Element => {
  const align = element.properties['dataAlign'];
  return align === undefined
    ? element
    : { ...element, properties: { ...element.properties, align } };
};

/** Converts elements with linked marks. */
export const convertTrees = (elements: Element[]): RootContent[] => {
  const children = elements.map((element) => mapElements(element, restoreAlignment));
  const tree = toMdast(
    { type: 'root', children },
    { handlers: { a: convertLink, b: convertBold } },
  );
  return tree.type === 'root' ? tree.children : [];
};
