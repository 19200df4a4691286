/** Writes an analysis as CommonMark, with notes as GFM footnotes and a list of sources. */
import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import type { Analysis } from '../../model/analysis.ts';
import {
  annotatePage,
  type AnnotatedBlock,
  type AnnotatedPart,
  type AnnotatedPage,
} from '../../annotate/annotate-page.ts';
import { formatDate } from '../../wording/dates.ts';
import { absolute, analysisUrl, recordUrl } from '../../addresses/urls.ts';
import { site } from '../../site.ts';
import { removeIsolates } from '../../wording/isolate.ts';
import { getMessages, type Messages } from '../../wording/messages.ts';
import { drawCorrection } from '../correction-tree.ts';
import { convertFigure } from './figure-markdown.ts';
import { makeHeading, makeLink, makeParagraph } from './markdown-nodes.ts';
import { defineFootnote } from './note-markdown.ts';
import { listSources } from './source-markdown.ts';
import { convertTrees } from './text-markdown.ts';
import { writeTree } from './write-markdown.ts';

const convertPart = (page: AnnotatedPage, part: AnnotatedPart, depth: 2 | 3): RootContent[] => {
  const convertOne = (block: AnnotatedBlock): RootContent[] => {
    if ('sidebar' in block) return convertPart(page, block.sidebar, 3);
    return 'tree' in block ? convertTrees([block.tree]) : convertFigure(page, block.figure);
  };
  return [makeHeading(depth, part.title), ...part.blocks.flatMap(convertOne)];
};

const makeHeader = (analysis: Analysis, { markdown }: Messages): RootContent[] => {
  const { id, title, standfirst, published, reported, checked, version, language } = analysis;
  const url = absolute(analysisUrl(id));
  return [
    makeHeading(1, title),
    makeParagraph(standfirst),
    makeParagraph(markdown.byline(site.desk, formatDate(published, language)), makeLink(url, url)),
    makeParagraph(
      markdown.reported(formatDate(reported, language)),
      makeLink(absolute(recordUrl(id)), markdown.record),
      markdown.checked(formatDate(checked, language), version),
    ),
  ];
};

/** Every correction as a list; none without corrections. */
const listCorrections = (analysis: Analysis): RootContent[] => {
  const items = analysis.corrections.map((each) => h('li', drawCorrection(analysis, each)));
  return items.length > 0 ? convertTrees([h('ul', items)]) : [];
};

/** Footnotes for the marks in the text, in order. */
const defineFootnotes = (
  { claims, notes, language }: Analysis,
  messages: Messages,
): RootContent[] =>
  [...claims, ...notes]
    .filter(({ part }) => part !== undefined)
    .sort((a, b) => a.number - b.number)
    .map((annotation) => defineFootnote(annotation, messages, language));

/** The whole analysis. Isolates are removed, because programs that read Markdown show them as boxes. */
export const writeMarkdown = (analysis: Analysis): string => {
  const messages = getMessages(analysis.language);
  const { keyPoints, sections, sources } = analysis;
  const page = annotatePage(analysis, sections);
  const text = writeTree([
    ...makeHeader(analysis, messages),
    ...listCorrections(analysis),
    ...(keyPoints ? [makeHeading(2, messages.opening.keyPoints)] : []),
    ...(keyPoints ? convertTrees([page.linkText(keyPoints)]) : []),
    ...page.parts.flatMap((part) => convertPart(page, part, 2)),
    makeHeading(2, messages.opening.sources),
    listSources(sources, analysis.language),
    ...defineFootnotes(analysis, messages),
  ]);
  return removeIsolates(text);
};
