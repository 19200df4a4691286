/** Writes an analysis as HTML for feeds: the whole text, each note after its paragraph. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { memoiseByObject } from '../../platform/memoise.ts';
import type { Analysis } from '../../model/analysis.ts';
import {
  annotatePage,
  type AnnotatedBlock,
  type AnnotatedPart,
  type AnnotatedPage,
} from '../../annotate/annotate-page.ts';
import { getRecentCorrections } from '../../model/corrections.ts';
import { mapElements } from '../../model/map-elements.ts';
import { analysisUrl } from '../../addresses/urls.ts';
import { site } from '../../site.ts';
import { getDirection } from '../../wording/direction.ts';
import { getMessages } from '../../wording/messages.ts';
import { drawNote } from './feed-note.ts';
import { makeAbsolute } from '../absolute-links.ts';
import { drawCorrection } from '../correction-tree.ts';
import { drawFigureBlocks } from '../figure-tree.ts';

/** Makes fragment links absolute, because feed readers do not have the page. */
const makeLinksAbsolute = (analysis: string, tree: Element): Element =>
  mapElements(tree, (element) => {
    const { href } = element.properties;
    if (typeof href !== 'string') return element;
    return { ...element, properties: { href: makeAbsolute(analysis, href) } };
  });

const drawBlock = (page: AnnotatedPage, block: AnnotatedBlock): ElementContent[] => {
  if ('sidebar' in block) return drawPart(page, block.sidebar, 'h3');
  if ('figure' in block) return drawFigureBlocks(block.figure, page);
  const { id, language } = page.analysis;
  const messages = getMessages(language);
  return [block.tree, ...block.notes.map((note) => drawNote(id, note, messages))];
};

const drawPart = (
  page: AnnotatedPage,
  part: AnnotatedPart,
  heading: 'h2' | 'h3',
): ElementContent[] => [
  h(heading, part.title),
  ...part.blocks.flatMap((block) => drawBlock(page, block)),
];

/**
 * Standfirst, recent corrections, key points and all sections. Marks and notes link to the page and its
 * record. Has a `lang` attribute if its language differs from the feed's. Computed once for both feeds.
 */
export const getFeedContent = memoiseByObject((analysis: Analysis): string => {
  const { id, language, standfirst, keyPoints, sections } = analysis;
  const page = annotatePage(analysis, sections);
  const attributes = { lang: language, dir: getDirection(language) ?? 'ltr' };
  const tree = h('div', attributes, [
    h('p', h('em', standfirst)),
    ...getRecentCorrections(analysis).map((correction) =>
      h('p', drawCorrection(analysis, correction)),
    ),
    ...(keyPoints ? [page.linkText(keyPoints)] : []),
    ...page.parts.flatMap((part) => drawPart(page, part, 'h2')),
    h('p', h('a', { href: analysisUrl(id) }, getMessages(language).feed.readOn)),
  ]);
  const content = makeLinksAbsolute(id, tree);
  return toHtml(language === site.language ? content.children : content);
});
