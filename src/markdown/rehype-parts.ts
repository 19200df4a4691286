/**
 * Cuts a document into parts of blocks and leaves them in the file's data.
 *
 * In:  <h2 id="money">Money</h2> <p>…</p> <place-figure data-id="x">
 * Out: file.data.astro.frontmatter.document = MarkdownParts; the tree itself is emptied
 */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type {
  Block,
  Mark,
  MarkdownParts,
  NoteBody,
  PartOfBlocks,
  TextBlock,
} from '../model/parts.ts';

const getMarks = (element: Element): Mark[] => {
  const marks: Mark[] = [];
  visit(element, 'element', (node) => {
    const { dataMark, dataKind } = node.properties;
    if (typeof dataMark !== 'string') return;
    delete node.properties['dataKind'];
    marks.push({
      kind: dataKind === 'note' ? 'note' : 'claim',
      id: dataMark,
      words: toString(node),
    });
  });
  return marks;
};

const containers = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr']);

/** Takes the line breaks from between items, rows and cells: no reader sees them, and quotes need not match them. */
const dropLineBreaks = (element: Element): void => {
  visit(element, 'element', (node) => {
    if (containers.has(node.tagName))
      node.children = node.children.filter(({ type }) => type === 'element');
  });
};

const getTextBlock = (element: Element): TextBlock => {
  dropLineBreaks(element);
  const marks = getMarks(element);
  return { html: toHtml(element), text: toString(element), marks };
};

const getBlock = (element: Element): Block => {
  const id = String(element.properties['dataId']);
  if (element.tagName === 'place-figure') return { figure: id };
  if (element.tagName === 'place-sidebar') return { sidebar: id };
  return getTextBlock(element);
};

/** The block that holds the key points: the list itself, not its container. */
const getKeyPoints = (element: Element): TextBlock => {
  const list = element.children.find((child) => child.type === 'element');
  return getTextBlock(list ?? element);
};

/** A free note: its first paragraph is shown, the rest opens under it. */
const getNote = (element: Element): NoteBody => {
  const [first, ...rest] = element.children.filter((child) => child.type === 'element');
  return { short: toHtml(first?.children ?? []), long: toHtml(rest) };
};

const startPart = (heading?: Element): PartOfBlocks => ({
  id: heading ? String(heading.properties['id']) : '',
  title: heading ? toString(heading) : '',
  blocks: [],
});

/** Sorts the document's elements into key points, notes and parts, in reading order. */
const getParts = (tree: Root): MarkdownParts => {
  const result: MarkdownParts = { keyPoints: undefined, parts: [], notes: {} };
  let part: PartOfBlocks | undefined;
  for (const node of tree.children) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'place-key-points') result.keyPoints = getKeyPoints(node);
    else if (node.tagName === 'place-note')
      result.notes[String(node.properties['dataId'])] = getNote(node);
    else if (node.tagName === 'h2') result.parts.push((part = startPart(node)));
    else {
      if (!part) result.parts.push((part = startPart()));
      part.blocks.push(getBlock(node));
    }
  }
  return result;
};

export const rehypeParts = () => (tree: Root, file: VFile) => {
  const document = getParts(tree);
  const astro = (file.data.astro ??= {});
  astro.frontmatter = { ...astro.frontmatter, document };
  tree.children = [];
};
