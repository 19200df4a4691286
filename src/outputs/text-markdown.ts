/** Blocks of text as trees of Markdown: each mark becomes its words and the reference to a footnote. */
import type { Element, ElementContent } from 'hast';
import { toMdast, type State as Conversion } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent } from 'mdast';
import { absolute } from '../addresses/urls.ts';
import { parse } from './note-tree.ts';
import { isPlain } from './plain-text.ts';

/** The id of a mark on the page is the footnote's name. */
const convertLink = (state: Conversion, node: Element): PhrasingContent[] => {
  const href = String(node.properties['href']);
  const children = state.all(node) as PhrasingContent[];
  if (!href.startsWith('#note-'))
    return [{ type: 'link', url: absolute(href), children: children as never }];
  const identifier = href.slice('#note-'.length);
  return [...children, { type: 'footnoteReference', identifier, label: identifier }];
};

/** Trees of HTML as the library converts them. */
export const convert = (children: ElementContent[]): RootContent[] => {
  const tree = toMdast({ type: 'root', children }, { handlers: { a: convertLink } });
  return tree.type === 'root' ? tree.children : [];
};

const mark = /<a (?:id="[^"]*" )?href="#note-([^"]+)" data-n="\d+">([^<]*)<\/a>/g;

/**
 * Whether a paragraph can be written as it stands. Of several spaces only one counts, and a parenthesis
 * right after a footnote would make a link of it.
 */
const isSimple = (html: string, text: string): boolean =>
  isPlain(text) && !text.includes('  ') && !html.includes('</a>(');

/** A paragraph of plain words and marks, as most are, needs no conversion; undefined for any other block. */
const convertParagraph = (html: string): string | undefined => {
  const text = /^<p>([^<&]*)<\/p>$/.exec(html.replaceAll(mark, '$2'))?.[1];
  return text !== undefined && isSimple(html, text)
    ? html.slice('<p>'.length, -'</p>'.length).replaceAll(mark, '$2[^$1]')
    : undefined;
};

/** From the HTML of a block on a page. */
export const convertBlock = (html: string): RootContent[] => {
  const value = convertParagraph(html);
  // What is Markdown already is written as it stands, as HTML would be.
  return value === undefined ? convert(parse(html)) : [{ type: 'html', value }];
};
