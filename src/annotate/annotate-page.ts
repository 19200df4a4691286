/** Adds numbers, ids and links to the marks of a page, and notes to its blocks. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import {
  getAnnotations,
  getPlacedSidebars,
  type Analysis,
  type Annotation,
  type Part,
  type PlacedFigure,
} from '../model/analysis.ts';
import { linkMarks, linkTerms } from './link-marks.ts';
import { isTextBlock, type TextBlock } from '../model/parts.ts';
import { glossaryId } from '../schemas/glossary.ts';
import { noteId, fragmentUrl, recordUrl } from '../addresses/urls.ts';
import { getMarkClass } from '../wording/verdicts.ts';

/** A block as the page renders it: text with its notes, a figure, or a sidebar in its place. */
export type AnnotatedBlock =
  { tree: Element; notes: Annotation[] } | { figure: PlacedFigure } | { sidebar: AnnotatedPart };

/** A part with annotated blocks. */
export interface AnnotatedPart extends Omit<Part, 'blocks'> {
  blocks: AnnotatedBlock[];
}

/** The annotated parts of a page, and the targets of its marks. */
export interface AnnotatedPage {
  analysis: Analysis;
  /** Path of the page with the notes and sources; empty when it is the same page. */
  notesPath: string;
  parts: AnnotatedPart[];
  /** Target of a mark: the note on this page or, without one, the row of the record. */
  getHref: (id: string) => string;
  /** Links the marks of a text that repeats the annotated text, such as the key points. */
  linkText: (block: TextBlock) => Element;
}

/** The values on which links depend. */
interface Context {
  analysis: Analysis;
  notesPath: string;
  annotations: Map<string, Annotation>;
  /** The block after which each annotation's note is placed. */
  owners: Map<string, TextBlock>;
  /** Whether the page includes the glossary. */
  hasGlossary: boolean;
}

const find = <T extends { id: string }>(items: T[], id: string): T => {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`Unexpected id "${id}": the joined analysis does not have it.`);
  return found;
};

/** Text blocks in the order of their notes: a section's own text first, then the sidebars beside it. */
const listTextBlocks = (analysis: Analysis, part: Part): TextBlock[] =>
  [part, ...getPlacedSidebars(analysis, part.blocks)].flatMap(({ blocks }) =>
    blocks.filter(isTextBlock),
  );

/** The first block with each mark. */
const findOwners = (blocks: TextBlock[]): Map<string, TextBlock> =>
  new Map(blocks.flatMap((block) => block.marks.map(({ id }) => [id, block] as const)).reverse());

/** The link of a mark. A link that names its note, such as "note 19", needs no number after it. */
const getLink = ({ annotations, notesPath }: Context, id: string, mark: Element) => {
  const href = `${notesPath}#${noteId(id)}`;
  if ('dataNamed' in mark.properties) return { href };
  const annotation = annotations.get(id);
  const className = getMarkClass(annotation?.kind === 'claim' ? annotation.verdict : undefined);
  return {
    href,
    dataN: annotation?.number,
    className: className && [className],
  };
};

const getTermHref = ({ analysis, hasGlossary }: Context, id: string): string => {
  if (!analysis.glossary[id])
    throw new Error(`Unexpected term "${id}", expected one under "glossary".`);
  return hasGlossary ? `#${id}` : fragmentUrl(analysis.id, id);
};

/** Empty elements with an annotation's former ids, as targets of old links. */
const placeFormer = (annotation: Annotation): Element[] =>
  annotation.kind === 'claim' ? annotation.formerly.map((id) => h('span', { id })) : [];

const linkText = (context: Context, { tree }: TextBlock): Element => {
  const linked = linkMarks(tree, (id, mark) => h('a', getLink(context, id, mark), mark.children));
  return linkTerms(linked, (id) => getTermHref(context, id));
};

/** Links the marks of a block. The first mark of an annotation gets its id, and the block gets its note. */
const annotateText = (context: Context, block: TextBlock): AnnotatedBlock => {
  const notes: Annotation[] = [];
  const terms = linkTerms(block.tree, (id) => getTermHref(context, id));
  const tree = linkMarks(terms, (id, mark) => {
    const { children } = mark;
    const link = getLink(context, id, mark);
    const annotation = context.owners.get(id) === block && context.annotations.get(id);
    if (!annotation || notes.includes(annotation)) return h('a', link, children);
    notes.push(annotation);
    return h('a', { id, ...link }, [...placeFormer(annotation), ...children]);
  });
  return { tree, notes };
};

const annotatePart = (context: Context, part: Part): AnnotatedPart => {
  const { figures, sidebars } = context.analysis;
  const blocks = part.blocks.map((block): AnnotatedBlock => {
    if (isTextBlock(block)) return annotateText(context, block);
    if ('figure' in block) return { figure: find(figures, block.figure) };
    return { sidebar: annotatePart(context, find(sidebars, block.sidebar)) };
  });
  return { ...part, blocks };
};

/** Annotates a page with these parts, given in reading order. Notes and sources may be on another page. */
export const annotatePage = (
  analysis: Analysis,
  parts: Part[] = [],
  notesPath = '',
): AnnotatedPage => {
  const context: Context = {
    analysis,
    notesPath,
    annotations: getAnnotations(analysis),
    owners: findOwners(parts.flatMap((part) => listTextBlocks(analysis, part))),
    hasGlossary: parts.some(({ id }) => id === glossaryId),
  };
  return {
    analysis,
    notesPath,
    parts: parts.map((part) => annotatePart(context, part)),
    getHref: (id) => (context.owners.has(id) ? `#${noteId(id)}` : recordUrl(analysis.id, id)),
    linkText: (block) => linkText(context, block),
  };
};
