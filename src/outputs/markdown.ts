/** An analysis as Markdown: CommonMark with the notes as GFM footnotes and the sources as a list. */
import type { Element, ElementContent } from 'hast';
import { toMdast, type State } from 'hast-util-to-mdast';
import { h } from 'hastscript';
import type { BlockContent, FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Analysis, Annotation } from '../model/analysis.ts';
import {
  createPage,
  type AnnotatedBlock,
  type AnnotatedPart,
  type Page,
} from '../model/annotate.ts';
import { getDateWords } from '../model/dates.ts';
import { absolute, analysisUrl, recordUrl } from '../model/urls.ts';
import { site } from '../site.ts';
import { drawFigureBlocks } from './figure-tree.ts';
import { drawNote, parse } from './note-tree.ts';
import { drawSources } from './source-tree.ts';

/** A mark becomes its words and a footnote; its id on the page is the footnote's name. */
const convertLink = (state: State, node: Element): PhrasingContent[] => {
  const href = String(node.properties['href']);
  const children = state.all(node) as PhrasingContent[];
  if (!href.startsWith('#note-'))
    return [{ type: 'link', url: absolute(href), children: children as never }];
  const identifier = href.slice('#note-'.length);
  return [...children, { type: 'footnoteReference', identifier, label: identifier }];
};

const convert = (nodes: ElementContent[]): RootContent[] => {
  const tree = toMdast({ type: 'root', children: nodes }, { handlers: { a: convertLink } });
  return tree.type === 'root' ? tree.children : [];
};

const convertBlock = (page: Page, block: AnnotatedBlock): RootContent[] => {
  if ('sidebar' in block) return convertPart(page, block.sidebar, 'h3');
  return convert('html' in block ? parse(block.html) : drawFigureBlocks(block.figure, page));
};

const convertPart = (page: Page, part: AnnotatedPart, heading: 'h2' | 'h3'): RootContent[] => [
  ...convert([h(heading, part.title)]),
  ...part.blocks.flatMap((block) => convertBlock(page, block)),
];

const defineFootnote = (annotation: Annotation): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: annotation.id,
  label: annotation.id,
  children: convert(drawNote(annotation)) as BlockContent[],
});

const drawHeader = (analysis: Analysis): ElementContent[] => {
  const { id, title, standfirst, published, reported, checked, version } = analysis;
  const url = absolute(analysisUrl(id));
  const record = h('a', { href: absolute(recordUrl(id)) }, 'record');
  return [
    h('h1', title),
    h('p', standfirst),
    h('p', [`By ${site.desk}, ${getDateWords(published)}. `, h('a', { href: url }, url)]),
    h('p', [
      `Reported ${getDateWords(reported)}; `,
      record,
      ` last checked ${getDateWords(checked)}; version ${version}.`,
    ]),
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
  const points = keyPoints ? parse(page.linkText(keyPoints)) : [];
  const children = [
    ...convert(drawHeader(analysis)),
    ...(keyPoints ? convert([h('h2', 'Key points'), ...points]) : []),
    ...parts.flatMap((part) => convertPart(page, part, 'h2')),
    ...convert([h('h2', 'Sources'), drawSources(sources)]),
    ...annotations.map(defineFootnote),
  ];
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions: [gfmToMarkdown()] });
};
