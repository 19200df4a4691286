/** Which words of a free note are shown before it is opened. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { EXIT, visit } from 'unist-util-visit';
import type { NoteBody } from '../model/parts.ts';

/** A free note in two pieces, as `<details>` shows it. */
export interface NoteForm {
  /** What fits into a `<summary>`: text and phrasing elements. */
  summary: ElementContent[];
  /** What opens under it. */
  content: Element[];
}

const blocks = new Set('p ul ol li table thead tbody tr blockquote pre h3 h4 h5 h6'.split(' '));

const isBlock = (node: ElementContent): node is Element =>
  node.type === 'element' && blocks.has(node.tagName);

/** The text of the first paragraph, item or row in an element that says something. */
const getFirstText = ({ tagName, children }: Element): string => {
  if (tagName === 'tr') return children.map((cell) => toString(cell)).join(', ');
  const start = children.findIndex(isBlock);
  const own = start < 0 ? children : children.slice(0, start);
  const texts = [
    own.map((node) => toString(node)).join(''),
    ...children.filter(isBlock).map(getFirstText),
  ];
  return texts.map((text) => text.trim()).find((text) => text !== '') ?? '';
};

const getFirstSentence = (text: string, language: string): string => {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
};

/** A summary is a control that opens the note, so it must not contain another control. */
const hasLink = (element: Element): boolean => {
  let found = false;
  visit(element, { tagName: 'a' }, () => {
    found = true;
    return EXIT;
  });
  return found;
};

/**
 * The summary is the note's title or its first paragraph. Where it begins with another block or with a
 * paragraph that holds a link, the summary is the first sentence of that block in a
 * `<span data-repeated>`, since the whole of it is below.
 */
export const summariseNote = ({ title, blocks }: NoteBody, language: string): NoteForm => {
  if (title !== undefined) return { summary: [{ type: 'text', value: title }], content: blocks };
  const [first, ...rest] = blocks;
  if (first?.tagName === 'p' && !hasLink(first)) return { summary: first.children, content: rest };
  const text = blocks.map(getFirstText).find((words) => words !== '') ?? '';
  const sentence = h('span', { dataRepeated: '' }, getFirstSentence(text, language));
  return { summary: [sentence], content: blocks };
};
