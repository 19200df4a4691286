/**
 * Keeps ranges and names such as F-16 on one line. Uses an element, because a special character would
 * affect copying and search.
 */
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { splitNoBreak } from '../wording/no-break.ts';

const wrapText = (text: string): ElementContent[] =>
  splitNoBreak(text).map(({ words, isNoBreak }) =>
    isNoBreak ? h('span', { className: ['unbroken'] }, words) : { type: 'text', value: words },
  );

const wrapNode = (node: ElementContent): ElementContent[] => {
  if (node.type === 'text') return wrapText(node.value);
  return [node.type === 'element' ? wrapElement(node) : node];
};

const wrapElement = (element: Element): Element =>
  element.tagName === 'code'
    ? element
    : { ...element, children: element.children.flatMap(wrapNode) };

const wrapRoot = (node: RootContent): RootContent[] =>
  node.type === 'doctype' ? [node] : wrapNode(node);

/** Wraps names and ranges that must not break in `<span class="unbroken">`. */
export const wrapNoBreak = (tree: Nodes | RootContent[]): Root => {
  const nodes = Array.isArray(tree) ? tree : tree.type === 'root' ? tree.children : [tree];
  return { type: 'root', children: nodes.flatMap(wrapRoot) };
};
