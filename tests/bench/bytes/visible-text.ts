/**
 * The words of a page that a reader can see or open, for comparison with its bytes.
 *
 * It is the text of `<body>`, closed notes and the labels of drawings included, with one line for each
 * block and white space collapsed. Without elements that no screen shows: scripts, styles, templates, what is
 * `hidden` or for paper only, the titles and descriptions of drawings. Numbers and words that style
 * sheets add are not counted either, so the text is never longer than what is read.
 */
import type { Element, Nodes, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';

const unseen = new Set(['script', 'style', 'template', 'noscript', 'title', 'desc', 'metadata']);

const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

const isUnseen = ({ tagName, properties }: Element): boolean =>
  unseen.has(tagName) ||
  Boolean(properties['hidden']) ||
  [properties['className']].flat().includes('print:block');

const readText = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && isUnseen(node)) return '';
  if (!('children' in node)) return '';
  const text = node.children.map(readText).join('');
  return node.type === 'element' && !inline.has(node.tagName) ? `\n${text}\n` : text;
};

/** The visible words of a parsed page. */
export const getVisibleText = (page: Root): string => {
  let text = '';
  visit(page, 'element', (element) => {
    if (element.tagName === 'head') return SKIP;
    if (element.tagName !== 'body') return undefined;
    text = readText(element);
    return EXIT;
  });
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
};
