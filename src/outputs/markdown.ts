/** An analysis as Markdown: CommonMark with the notes as GFM footnotes and the sources as a list. */
import { h } from 'hastscript';
import type { BlockContent, FootnoteDefinition, Parents, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Info, type State } from 'mdast-util-to-markdown';
import type { Analysis, Annotation, FreeNote } from '../model/analysis.ts';
import {
  createPage,
  type AnnotatedBlock,
  type AnnotatedPart,
  type Page,
} from '../model/annotate.ts';
import { getDateWords } from '../schemas/date.ts';
import { absolute, analysisUrl, recordUrl } from '../addresses/urls.ts';
import { site } from '../site.ts';
import { convertFigure } from './figure-markdown.ts';
import { makeHeading, makeLink, makeParagraph } from './markdown-nodes.ts';
import { writeFootnote } from './note-markdown.ts';
import { parse } from './note-tree.ts';
import { isPlain } from './plain-text.ts';
import { listSources } from './source-markdown.ts';
import { convert, convertBlock } from './text-markdown.ts';

const convertPart = (page: Page, part: AnnotatedPart, depth: 2 | 3): RootContent[] => {
  const convertOne = (block: AnnotatedBlock): RootContent[] => {
    if ('sidebar' in block) return convertPart(page, block.sidebar, 3);
    return 'html' in block ? convertBlock(block.html) : convertFigure(page, block.figure);
  };
  return [makeHeading(depth, part.title), ...part.blocks.flatMap(convertOne)];
};

const defineFreeNote = ({ id, body }: FreeNote): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: id,
  label: id,
  children: convert([h('p', parse(body.short)), ...parse(body.long)]) as BlockContent[],
});

/** The library weighs each sign of a text in its place; few texts need it. */
const writeText = (node: Text, parent: Parents | undefined, state: State, info: Info): string =>
  isPlain(node.value) ? node.value : defaultHandlers.text(node, parent, state, info);

const write = (children: RootContent[]): string =>
  toMarkdown(
    { type: 'root', children },
    { bullet: '-', extensions: [gfmToMarkdown()], handlers: { text: writeText } },
  );

const writeNote = (annotation: Annotation): string =>
  annotation.kind === 'claim'
    ? `${writeFootnote(annotation)}\n`
    : write([defineFreeNote(annotation)]);

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
  const points = keyPoints ? convertBlock(page.linkText(keyPoints)) : [];
  const text = [
    ...makeHeader(analysis),
    ...(keyPoints ? [makeHeading(2, 'Key points'), ...points] : []),
    ...parts.flatMap((part) => convertPart(page, part, 2)),
    makeHeading(2, 'Sources'),
    listSources(sources),
  ];
  return [write(text), ...annotations.map(writeNote)].join('\n');
};
