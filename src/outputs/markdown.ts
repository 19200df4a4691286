/** An analysis as Markdown: CommonMark with the notes as GFM footnotes and the sources as a list. */
import type { Element, ElementContent } from 'hast';
import { toMdast, type State as Conversion } from 'hast-util-to-mdast';
import { h } from 'hastscript';
import type {
  BlockContent,
  FootnoteDefinition,
  Image,
  Parents,
  PhrasingContent,
  RootContent,
  Strong,
  Text,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Info, type State } from 'mdast-util-to-markdown';
import { drawFigure } from '../figures/draw-figure.ts';
import { pageWidth } from '../figures/figure.ts';
import type { Analysis, Annotation, FreeNote, PlacedFigure } from '../model/analysis.ts';
import {
  createPage,
  type AnnotatedBlock,
  type AnnotatedPart,
  type Page,
} from '../model/annotate.ts';
import { getDateWords } from '../model/dates.ts';
import { getFigureContext } from '../model/figure-context.ts';
import { absolute, analysisUrl, figureUrl, recordUrl } from '../model/urls.ts';
import { site } from '../site.ts';
import { makeHeading, makeLink, makeParagraph, makeText } from './markdown-nodes.ts';
import { writeFootnote } from './note-markdown.ts';
import { parse } from './note-tree.ts';
import { isPlain } from './plain-text.ts';
import { listSources } from './source-markdown.ts';

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

const mark = /<a (?:id="[^"]*" )?href="#note-([^"]+)" data-n="\d+">([^<]*)<\/a>/g;

/** A paragraph of plain words and marks, as most are, needs no conversion; undefined for any other block. */
const convertParagraph = (html: string): string | undefined => {
  const text = /^<p>([^<&]*)<\/p>$/.exec(html.replaceAll(mark, '$2'))?.[1];
  return text !== undefined && isPlain(text)
    ? html.slice('<p>'.length, -'</p>'.length).replaceAll(mark, '$2[^$1]')
    : undefined;
};

const convertBlock = (html: string): RootContent[] => {
  const value = convertParagraph(html);
  // What is Markdown already is written as it stands, as HTML would be.
  return value === undefined ? convert(parse(html)) : [{ type: 'html', value }];
};

/** Title and caption, the picture by its address, the same data as a table, and what to mind. */
const convertFigure = (page: Page, placed: PlacedFigure): RootContent[] => {
  const { id, figure } = placed;
  const { drawPicture, table } = drawFigure(figure, getFigureContext(placed, page, pageWidth));
  const title: Strong = { type: 'strong', children: [makeText(figure.title)] };
  const url = absolute(figureUrl(page.analysis.id, id, 'svg'));
  const picture: Image = { type: 'image', url, alt: figure.alt };
  return [
    makeParagraph(title),
    makeParagraph(figure.caption),
    ...(drawPicture ? [makeParagraph(picture)] : []),
    ...convert([table]),
    ...figure.notes.map((note) => makeParagraph(note)),
  ];
};

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
