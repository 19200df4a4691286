/** An analysis as Markdown: CommonMark with the notes as GFM footnotes and the sources as a list. */
import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Analysis } from '../model/analysis.ts';
import {
  createPage,
  type AnnotatedBlock,
  type AnnotatedPart,
  type Page,
} from '../model/annotate.ts';
import { getDateWords } from '../wording/dates.ts';
import { absolute, analysisUrl, recordUrl } from '../addresses/urls.ts';
import { site } from '../site.ts';
import { convertFigure } from './figure-markdown.ts';
import { makeHeading, makeLink, makeParagraph } from './markdown-nodes.ts';
import { defineFootnote } from './note-markdown.ts';
import { listSources } from './source-markdown.ts';
import { convertTrees } from './text-markdown.ts';

const convertPart = (page: Page, part: AnnotatedPart, depth: 2 | 3): RootContent[] => {
  const convertOne = (block: AnnotatedBlock): RootContent[] => {
    if ('sidebar' in block) return convertPart(page, block.sidebar, 3);
    return 'tree' in block ? convertTrees([block.tree]) : convertFigure(page, block.figure);
  };
  return [makeHeading(depth, part.title), ...part.blocks.flatMap(convertOne)];
};

const makeHeader = (analysis: Analysis): RootContent[] => {
  const { id, title, standfirst, published, reported, checked, version } = analysis;
  const url = absolute(analysisUrl(id));
  return [
    makeHeading(1, title),
    makeParagraph(standfirst),
    makeParagraph(`By ${site.desk}, ${getDateWords(published)}. `, makeLink(url, url)),
    makeParagraph(
      `Reported ${getDateWords(reported)}; `,
      makeLink(absolute(recordUrl(id)), 'record'),
      ` last checked ${getDateWords(checked)}; version ${version}.`,
    ),
  ];
};

/** The whole analysis; a footnote for every mark, in the order of their numbers. */
export const writeMarkdown = (analysis: Analysis): string => {
  const page = createPage(analysis);
  const { keyPoints, claims, notes, sources } = analysis;
  const annotations = [...claims, ...notes]
    .filter(({ part }) => part !== undefined)
    .sort((a, b) => a.number - b.number);
  const parts = page.annotateParts(analysis.sections);
  const points = keyPoints ? convertTrees([page.linkText(keyPoints)]) : [];
  const children = [
    ...makeHeader(analysis),
    ...(keyPoints ? [makeHeading(2, 'Key points'), ...points] : []),
    ...parts.flatMap((part) => convertPart(page, part, 2)),
    makeHeading(2, 'Sources'),
    listSources(sources, analysis.language),
    ...annotations.map(defineFootnote),
  ];
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions: [gfmToMarkdown()] });
};
