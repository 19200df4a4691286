/** Keeps names such as F-16 and ranges on one line, with an element: a character would be copied and searched for. */
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

/** A tree in which `<span class="unbroken">` holds each name and range that no line may divide. */
export const wrapNoBreak = (tree: Nodes | RootContent[]): Root => {
  const nodes = Array.isArray(tree) ? tree : tree.type === 'root' ? tree.children : [tree];
  return { type: 'root', children: nodes.flatMap(wrapRoot) };
};
