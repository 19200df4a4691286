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
import { analysisUrl, recordUrl } from '../../addresses/urls.ts';
import { site } from '../../site.ts';
import { formatDate } from '../../wording/dates.ts';
import { getDirection } from '../../wording/direction.ts';
import { getMessages } from '../../wording/messages.ts';
import { drawNote } from './feed-note.ts';
import { makeAbsolute } from '../absolute-links.ts';
import { drawFigureBlocks } from '../figure-tree.ts';

type Correction = Analysis['corrections'][number];

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

const drawCorrection = (analysis: Analysis, correction: Correction): Element => {
  const { date, said, now, claim, noticed } = correction;
  const words = getMessages(analysis.language).correction;
  return h('p', [
    h('b', `${words.corrected} ${formatDate(date, analysis.language)}:`),
    ` ${words.change(said, now)} ${words.noticed(noticed)}`,
    ...(claim ? [' ', h('a', { href: recordUrl(analysis.id, claim) }, words.see)] : []),
  ]);
};

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
    ...getRecentCorrections(analysis).map((correction) => drawCorrection(analysis, correction)),
    ...(keyPoints ? [page.linkText(keyPoints)] : []),
    ...page.parts.flatMap((part) => drawPart(page, part, 'h2')),
    h('p', h('a', { href: analysisUrl(id) }, getMessages(language).feed.readOn)),
  ]);
  const content = makeLinksAbsolute(id, tree);
  return toHtml(language === site.language ? content.children : content);
});
