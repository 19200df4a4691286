/** Splits a free note into a summary and the content below it. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { EXIT, visit } from 'unist-util-visit';
import type { NoteBody } from '../model/parts.ts';

/** The two parts of a free note in a `<details>` element. */
export interface NoteForm {
  /** Phrasing content of the `<summary>`. */
  summary: ElementContent[];
  /** Content below the summary. */
  content: Element[];
}

const blocks = new Set('p ul ol li table thead tbody tr blockquote pre h3 h4 h5 h6'.split(' '));

const isBlock = (node: ElementContent): node is Element =>
  node.type === 'element' && blocks.has(node.tagName);

/** The text of the first paragraph, item or row with any text. */
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

/** Whether an element contains a link. A summary is a control, so it must not contain other controls. */
const hasLink = (element: Element): boolean => {
  let found = false;
  visit(element, { tagName: 'a' }, () => {
    found = true;
    return EXIT;
  });
  return found;
};

/**
 * The summary is the note's title or its first paragraph. When the note begins with another kind of
 * block, or its first paragraph has a link, the summary is the first sentence in a `<span
 * data-repeated>`, because the full block follows below.
 */
export const summariseNote = ({ title, blocks }: NoteBody, language: string): NoteForm => {
  if (title !== undefined) return { summary: [{ type: 'text', value: title }], content: blocks };
  const [first, ...rest] = blocks;
  if (first?.tagName === 'p' && !hasLink(first)) return { summary: first.children, content: rest };
  const text = blocks.map(getFirstText).find((words) => words !== '') ?? '';
  const sentence = h('span', { dataRepeated: '' }, getFirstSentence(text, language));
  return { summary: [sentence], content: blocks };
};
