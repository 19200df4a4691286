/** An analysis as the HTML a feed carries: the whole text, each note after its paragraph. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Analysis, Annotation, Claim, FreeNote } from '../model/analysis.ts';
import {
  createPage,
  type AnnotatedBlock,
  type AnnotatedPart,
  type Page,
} from '../model/annotate.ts';
import { mapElements } from '../model/map-elements.ts';
import { absolute, analysisUrl, placeUrl, recordUrl } from '../addresses/urls.ts';
import { getVerdictName } from '../wording/verdicts.ts';
import { drawFigureBlocks } from './figure-tree.ts';
import { drawNoteBody } from './note-tree.ts';

/** Links of the page itself, which a feed reader would look for in vain, made absolute. */
const leadToThePage = (analysis: string, tree: Element): Element =>
  mapElements(tree, (element) => {
    const { href } = element.properties;
    if (typeof href !== 'string') return element;
    const isHere = href.startsWith('#');
    const url = absolute(isHere ? placeUrl(analysis, href.slice(1)) : href);
    return { ...element, properties: { href: url } };
  });

const drawClaim = (analysis: string, { id, number, verdict, finding }: Claim): Element =>
  h('p', [
    `Note ${number}. `,
    h('strong', `${getVerdictName(verdict).name}.`),
    ` ${finding} `,
    h('a', { href: recordUrl(analysis, id) }, 'Evidence'),
  ]);

/** The number stands in the first paragraph, or before any other block. */
const drawFreeNote = ({ number, body }: FreeNote): Element[] => {
  const [first, ...rest] = drawNoteBody(body);
  return first?.tagName === 'p'
    ? [h('p', `Note ${number}. `, first.children), ...rest]
    : [h('p', `Note ${number}.`), ...(first ? [first] : []), ...rest];
};

const drawNote = (analysis: string, annotation: Annotation): Element => {
  const blocks =
    annotation.kind === 'claim' ? drawClaim(analysis, annotation) : drawFreeNote(annotation);
  return leadToThePage(analysis, h('blockquote', blocks));
};

const drawBlock = (page: Page, block: AnnotatedBlock): ElementContent[] => {
  const { id } = page.analysis;
  if ('sidebar' in block) return drawPart(page, block.sidebar, 'h3');
  if ('figure' in block)
    return drawFigureBlocks(block.figure, page).map((tree) => leadToThePage(id, tree));
  return [leadToThePage(id, block.tree), ...block.notes.map((note) => drawNote(id, note))];
};

const drawPart = (page: Page, part: AnnotatedPart, heading: 'h2' | 'h3'): ElementContent[] => [
  h(heading, part.title),
  ...part.blocks.flatMap((block) => drawBlock(page, block)),
];

const writeContent = (analysis: Analysis): string => {
  const page = createPage(analysis);
  const parts = page.annotateParts(analysis.sections);
  const { keyPoints } = analysis;
  return toHtml([
    h('p', h('em', analysis.standfirst)),
    ...(keyPoints ? [leadToThePage(analysis.id, page.linkText(keyPoints))] : []),
    ...parts.flatMap((part) => drawPart(page, part, 'h2')),
    h('p', h('a', { href: absolute(analysisUrl(analysis.id)) }, 'Read it with its sources')),
  ]);
};

const written = new WeakMap<Analysis, string>();

/**
 * Standfirst, key points and every section; marks and notes lead to the page and its record. Written
 * once for both feeds.
 */
export const getFeedContent = (analysis: Analysis): string => {
  const content = written.get(analysis) ?? writeContent(analysis);
  written.set(analysis, content);
  return content;
};

/** What a feed brings: the newest analyses, so that it does not grow with the archive. */
export const getFeedAnalyses = (analyses: Analysis[]): Analysis[] => analyses.slice(0, 20);
