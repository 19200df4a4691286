/** An analysis as Markdown: CommonMark with the notes as GFM footnotes and the sources as a list. */
import type { Element, ElementContent } from 'hast';
import { toMdast, type State as Conversion } from 'hast-util-to-mdast';
import { h } from 'hastscript';
import type {
  BlockContent,
  FootnoteDefinition,
  Parents,
  PhrasingContent,
  RootContent,
  Text,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Info, type State } from 'mdast-util-to-markdown';
import type { Analysis, Annotation, FreeNote } from '../model/analysis.ts';
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
import { writeFootnote } from './note-markdown.ts';
import { parse } from './note-tree.ts';
import { isPlain } from './plain-text.ts';
import { drawSources } from './source-tree.ts';

/** A mark becomes its words and a footnote; its id on the page is the footnote's name. */
const convertLink = (state: Conversion, node: Element): PhrasingContent[] => {
  const href = String(node.properties['href']);
  const children = state.all(node) as PhrasingContent[];
  if (!href.startsWith('#note-'))
    return [{ type: 'link', url: absolute(href), children: children as never }];
  const identifier = href.slice('#note-'.length);
  return [...children, { type: 'footnoteReference', identifier, label: identifier }];
};

const convert = (children: ElementContent[]): RootContent[] => {
  const tree = toMdast({ type: 'root', children }, { handlers: { a: convertLink } });
  return tree.type === 'root' ? tree.children : [];
};

const drawBlock = (page: Page, block: AnnotatedBlock): ElementContent[] => {
  if ('sidebar' in block) return drawPart(page, block.sidebar, 'h3');
  return 'html' in block ? parse(block.html) : drawFigureBlocks(block.figure, page);
};

const drawPart = (page: Page, part: AnnotatedPart, heading: 'h2' | 'h3'): ElementContent[] => [
  h(heading, part.title),
  ...part.blocks.flatMap((block) => drawBlock(page, block)),
];

const defineFreeNote = ({ id, ...note }: FreeNote): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: id,
  label: id,
  children: convert([h('p', parse(note.body.short)), ...parse(note.body.long)]) as BlockContent[],
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
  // One tree, converted at once: each conversion walks and copies what it is given several times.
  const text = convert([
    ...drawHeader(analysis),
    ...(keyPoints ? [h('h2', 'Key points'), ...points] : []),
    ...parts.flatMap((part) => drawPart(page, part, 'h2')),
    h('h2', 'Sources'),
    drawSources(sources),
  ]);
  return [write(text), ...annotations.map(writeNote)].join('\n');
};
