/**
 * Cuts a document into parts of blocks and leaves them in the file's data.
 *
 * In:  <h2 id="money">Money</h2> <p>…</p> <placeholder-figure data-id="x">
 * Out: file.data.astro.frontmatter.document = MarkdownParts; the tree itself is emptied
 */
import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type {
  Block,
  Mark,
  MarkdownParts,
  NoteBody,
  MarkdownPart,
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

/** Styles read this attribute, because HTML no longer has one for column alignment. */
const nameAlignment = ({ properties }: Element): void => {
  if (properties['align'] === undefined) return;
  properties['dataAlign'] = properties['align'];
  delete properties['align'];
};

/**
 * Removes positions and the line breaks between items, rows and cells. Neither is visible, and text
 * quotes must not include them.
 */
const trim = (element: Element): Element => {
  visit(element, (node) => {
    delete node.position;
    if (node.type !== 'element') return;
    nameAlignment(node);
    if (containers.has(node.tagName))
      node.children = node.children.filter(({ type }) => type === 'element');
  });
  return element;
};

const isElement = (node: RootContent): node is Element => node.type === 'element';

const getTextBlock = (element: Element): TextBlock => {
  const marks = getMarks(element);
  return { tree: trim(element), marks };
};

const getBlock = (element: Element): Block => {
  const id = String(element.properties['dataId']);
  if (element.tagName === 'placeholder-figure') return { figure: id };
  if (element.tagName === 'placeholder-sidebar') return { sidebar: id };
  return getTextBlock(element);
};

/** The block of key points: the list itself, without its container. */
const getKeyPoints = (element: Element): TextBlock => {
  const list = element.children.find(isElement);
  return getTextBlock(list ?? element);
};

const getNote = ({ properties: { dataTitle }, children }: Element): NoteBody => ({
  title: typeof dataTitle === 'string' ? dataTitle : undefined,
  blocks: children.filter(isElement).map(trim),
});

const startPart = (heading?: Element): MarkdownPart => ({
  id: heading ? String(heading.properties['id']) : '',
  title: heading ? toString(heading) : '',
  blocks: [],
});

/** Separates the document into key points, notes and parts, in reading order. */
const getParts = (tree: Root): MarkdownParts => {
  const result: MarkdownParts = { keyPoints: undefined, parts: [], notes: {} };
  let part: MarkdownPart | undefined;
  for (const node of tree.children.filter(isElement)) {
    if (node.tagName === 'placeholder-key-points') result.keyPoints = getKeyPoints(node);
    else if (node.tagName === 'placeholder-note')
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
