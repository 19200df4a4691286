/** Typesets a Markdown file in the language of its analysis. */
import type { Element, ElementContent, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { typeset, typesetCharacters } from '../wording/typeset.ts';
import { mapElements } from '../model/map-elements.ts';
import {
  isTextBlock,
  type Block,
  type MarkdownParts,
  type NoteBody,
  type TextBlock,
} from '../model/parts.ts';

/** Elements that typesetting treats separately: a quotation does not continue from one into the next. */
const flows = new Set('p li th td h2 h3 h4 h5 h6 blockquote'.split(' '));

/** Code and literal addresses are not typeset. */
const isVerbatim = ({ tagName, properties, children }: Element): boolean => {
  const [child] = children;
  return (
    tagName === 'code' ||
    (tagName === 'a' && child?.type === 'text' && child.value === properties['href'])
  );
};

/** A text node. Verbatim nodes are not changed, but are context for the others. */
interface Piece {
  node: Text;
  isVerbatim: boolean;
}

/** The text nodes of each flow. A nested flow, such as a list within an item, is separate. */
const getFlows = (element: Element): Piece[][] => {
  const found: Piece[][] = [];
  const collect = (nodes: ElementContent[], flow: Piece[], verbatim: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'text') flow.push({ node, isVerbatim: verbatim });
      else if (node.type === 'element') {
        const inner = flows.has(node.tagName) ? startFlow() : flow;
        collect(node.children, inner, verbatim || isVerbatim(node));
      }
    }
  };
  const startFlow = (): Piece[] => {
    const flow: Piece[] = [];
    found.push(flow);
    return flow;
  };
  collect([element], startFlow(), false);
  return found;
};

/** Typesets the pieces together, because a quotation may span several. */
const typesetFlow = (pieces: Piece[], language: string): [Text, Text][] => {
  const characters = typesetCharacters(pieces.map(({ node }) => node.value).join(''), language);
  let start = 0;
  return pieces.flatMap(({ node, isVerbatim }): [Text, Text][] => {
    const value = characters.slice(start, (start += node.value.length)).join('');
    return isVerbatim || value === node.value ? [] : [[node, { ...node, value }]];
  });
};

/** A tree, typeset in a language. */
const typesetTree = (tree: Element, language: string): Element => {
  const changed = new Map(getFlows(tree).flatMap((pieces) => typesetFlow(pieces, language)));
  if (changed.size === 0) return tree;
  const replace = (node: ElementContent): ElementContent =>
    (node.type === 'text' && changed.get(node)) || node;
  return mapElements(tree, (element) =>
    element.children.some((child) => child.type === 'text' && changed.has(child))
      ? { ...element, children: element.children.map(replace) }
      : element,
  );
};

const getMarkedWords = (tree: Element): string[] => {
  const words: string[] = [];
  visit(tree, 'element', (node) => {
    if (node.properties['dataMark'] !== undefined) words.push(toString(node));
  });
  return words;
};

const typesetText = (block: TextBlock, language: string): TextBlock => {
  const tree = typesetTree(block.tree, language);
  if (tree === block.tree) return block;
  const words = getMarkedWords(tree);
  const marks = block.marks.map((mark, index) => ({ ...mark, words: words[index] ?? mark.words }));
  return { tree, marks };
};

const typesetBlock = (block: Block, language: string): Block =>
  isTextBlock(block) ? typesetText(block, language) : block;

const typesetNote = ({ title, blocks }: NoteBody, language: string): NoteBody => ({
  title: title === undefined ? undefined : typeset(title, language),
  blocks: blocks.map((block) => typesetTree(block, language)),
});

/** The parts, key points and notes of a file, typeset in a language. */
export const typesetDocument = (document: MarkdownParts, language: string): MarkdownParts => ({
  keyPoints: document.keyPoints && typesetText(document.keyPoints, language),
  parts: document.parts.map(({ id, title, blocks }) => ({
    id,
    title: typeset(title, language),
    blocks: blocks.map((block) => typesetBlock(block, language)),
  })),
  notes: Object.fromEntries(
    Object.entries(document.notes).map(([id, note]) => [id, typesetNote(note, language)]),
  ),
});
