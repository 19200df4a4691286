/** Gives the marks of one page their numbers, ids and links, and each block its notes. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Analysis, Annotation, Part, PlacedFigure } from './analysis.ts';
import { linkMarks, linkTerms } from './link-marks.ts';
import { isTextBlock, type TextBlock } from './parts.ts';
import { glossaryId } from '../schemas/glossary.ts';
import { noteId, fragmentUrl, recordUrl } from '../addresses/urls.ts';
import { getVerdictStyle } from '../wording/verdicts.ts';

/** A block ready to be shown: text with its notes, a figure, or a sidebar in its place. */
export type AnnotatedBlock =
  { tree: Element; notes: Annotation[] } | { figure: PlacedFigure } | { sidebar: AnnotatedPart };

/** A part whose blocks are ready to be shown. */
export interface AnnotatedPart extends Omit<Part, 'blocks'> {
  blocks: AnnotatedBlock[];
}

/** Empty elements with an annotation's earlier ids, as targets for old links. */
const placeFormer = (annotation: Annotation): Element[] =>
  annotation.kind === 'claim' ? annotation.formerly.map((id) => h('span', { id })) : [];

const find = <T extends { id: string }>(items: T[], id: string): T => {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`Unexpected id "${id}": the joined analysis does not have it.`);
  return found;
};

/** Numbers, ids and links of the marks on one page of an analysis. */
class PageAnnotator {
  readonly analysis: Analysis;
  /** Path of the page that has the notes and the sources; empty where that is this page. */
  readonly notesPath: string;
  readonly #annotations: Map<string, Annotation>;
  /** Annotations whose note is on this page. */
  readonly #placed = new Set<string>();
  /** Whether the glossary is one of the page's parts. */
  #hasGlossary = false;

  constructor(analysis: Analysis, notesPath: string) {
    this.analysis = analysis;
    this.notesPath = notesPath;
    this.#annotations = new Map(
      [...analysis.claims, ...analysis.notes].map((item) => [item.id, item]),
    );
  }

  /** Links of marks that repeat what the page annotates elsewhere, such as the key points. */
  linkText({ tree }: TextBlock): Element {
    const linked = linkMarks(tree, (id, { children }) => h('a', this.#getLink(id), children));
    return linkTerms(linked, (id) => this.#getTermHref(id));
  }

  /** All parts in reading order; only then is it known which notes are on the page. */
  annotateParts(parts: Part[]): AnnotatedPart[] {
    this.#hasGlossary = parts.some(({ id }) => id === glossaryId);
    return parts.map((part) => this.annotatePart(part));
  }

  /** A section's own text comes before the sidebars beside it, so its notes are in its margin. */
  annotatePart(part: Part): AnnotatedPart {
    const texts = part.blocks.map((block) =>
      isTextBlock(block) ? this.#annotateText(block) : undefined,
    );
    const blocks = part.blocks.map((block, index): AnnotatedBlock => {
      const text = texts[index];
      if (text) return text;
      if ('figure' in block) return { figure: find(this.analysis.figures, block.figure) };
      if ('sidebar' in block)
        return { sidebar: this.annotatePart(find(this.analysis.sidebars, block.sidebar)) };
      throw new Error(`Unexpected block in part "${part.id}".`);
    });
    return { ...part, blocks };
  }

  /** The target of a mark: the note on this page, if there is one, or the row of the record. */
  getHref(id: string): string {
    return this.#placed.has(id) ? `#${noteId(id)}` : recordUrl(this.analysis.id, id);
  }

  #getTermHref(id: string): string {
    const { glossary, id: analysis } = this.analysis;
    if (!glossary[id]) throw new Error(`Unexpected term "${id}", expected one under "glossary".`);
    return this.#hasGlossary ? `#${id}` : fragmentUrl(analysis, id);
  }

  /** A mark stands out only when its verdict is notable. */
  #getLink(id: string) {
    const annotation = this.#annotations.get(id);
    const verdict = annotation?.kind === 'claim' ? getVerdictStyle(annotation.verdict) : undefined;
    return {
      href: `${this.notesPath}#${noteId(id)}`,
      dataN: annotation?.number,
      className: verdict?.isNotable ? [verdict.className] : undefined,
    };
  }

  /** The first mark of an annotation carries its id, and its note follows that block. */
  #annotateText(block: TextBlock): AnnotatedBlock {
    const notes: Annotation[] = [];
    const terms = linkTerms(block.tree, (id) => this.#getTermHref(id));
    const tree = linkMarks(terms, (id, { children }) => {
      const annotation = this.#annotations.get(id);
      if (!annotation || this.#placed.has(id)) return h('a', this.#getLink(id), children);
      this.#placed.add(id);
      notes.push(annotation);
      const link = { id, ...this.#getLink(id) };
      return h('a', link, [...placeFormer(annotation), ...children]);
    });
    return { tree, notes };
  }
}

/** Creates the annotator of a page; annotate its parts in reading order before asking where notes are. */
export const createAnnotator = (analysis: Analysis, notesPath = ''): PageAnnotator =>
  new PageAnnotator(analysis, notesPath);
export type { PageAnnotator };
