/** Transforms elements of a tree without changing the tree, which other outputs share. */
import type { Element } from 'hast';

/** Applies `change` to each element in document order. Unchanged subtrees are the same objects as before. */
export const mapElements = (element: Element, change: (element: Element) => Element): Element => {
  const changed = change(element);
  const children = changed.children.map((child) =>
    child.type === 'element' ? mapElements(child, change) : child,
  );
  const isSame = children.every((child, index) => child === changed.children[index]);
  return isSame ? changed : { ...changed, children };
};
