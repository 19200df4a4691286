/** Writes a picture as an SVG file with title, source line and colours. */
import { readFileSync } from 'node:fs';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { escapeMarkup } from '../platform/escape-markup.ts';
import { type ColourName, getColour } from '../styles/colours.ts';
import { drawLines } from './labels/labels.ts';
import { fontSize, lineHeight, wrap } from './labels/text-width.ts';

interface SvgFile {
  svg: Element;
  title: string;
  /** Text alternative of the picture. */
  alt: string;
  /** The line below the picture: publisher and address. */
  source: string;
}

/**
 * The styles of drawings, with light colours inserted. The path is relative to the project's folder,
 * because the build bundles this module into another one.
 */
const marks = readFileSync('src/styles/drawing.css', 'utf8')
  .replaceAll(/\/\*.*?\*\//gs, '')
  .replaceAll(/var\(--color-([\w-]+)\)/g, (_all, name: string) => getColour(name as ColourName))
  .replaceAll('.drawing ', '')
  .replaceAll(/\s*([{};:,\n])\s*/g, '$1');

const style = `text{font:${fontSize}px sans-serif}.paper{fill:${getColour('paper')}}${marks}`;

const margin = 12;

const isLink = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'a';

// Matches every character that XML 1.0 does not allow (section 2.2), including lone surrogates.
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Escapes "]]>", which XML does not allow in text and hast-util-to-html leaves as it is. */
const escapeText = (node: ElementContent): ElementContent => {
  if (node.type === 'element') return { ...node, children: node.children.map(escapeText) };
  if (node.type !== 'text') return node;
  return { type: 'raw', value: escapeMarkup(node.value.replace(notXml, '\u{FFFD}')) };
};

/** Height and width of the file, and the positions of its parts. */
const measureSheet = ({ svg, title, source }: SvgFile) => {
  const [width = 0, height = 0] = String(svg.properties.viewBox).split(' ').slice(2).map(Number);
  const titles = wrap(title, width);
  const sources = wrap(source, width);
  const top = titles.length * lineHeight + margin;
  const bottom = top + height + margin;
  const outerWidth = width + 2 * margin;
  const outerHeight = bottom + sources.length * lineHeight + 2 * margin;
  return { width, height, titles, sources, top, bottom, outerWidth, outerHeight };
};

/** Draws title, picture and source line on a background. */
const drawSheet = (file: SvgFile): Element => {
  const { svg, title, alt } = file;
  const { width, height, titles, sources, top, bottom, ...outer } = measureSheet(file);
  const box = { x: -margin, y: -margin, width: outer.outerWidth, height: outer.outerHeight };
  const picture = svg.children.flatMap((child) => (isLink(child) ? child.children : child));
  const { viewBox } = svg.properties;
  return s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: Object.values(box).join(' ') },
    s('title', title),
    s('desc', alt),
    s('style', style),
    s('rect', { class: 'paper', ...box }),
    ...drawLines(titles, 0, 12),
    s('svg', { y: top, width, height, viewBox, overflow: 'visible' }, picture),
    s('g', { class: 'muted' }, drawLines(sources, 0, bottom + 12)),
  );
};

/** A picture as the text of an SVG file, without links. */
export const writeSvgFile = (file: SvgFile): string =>
  toHtml(escapeText(drawSheet(file)) as Element, {
    space: 'svg',
    closeEmptyElements: true,
    allowDangerousHtml: true,
  });
