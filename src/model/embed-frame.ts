/** The HTML that another site copies to show an embed. */
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import type { Analysis } from './analysis.ts';
import type { Embed } from './embeds.ts';
import { isText } from './parts.ts';

/** Pixels that a figure takes in a frame 640 pixels wide: title, picture, notes and source line. */
const figureHeight = 720;

/** Pixels of a line of a sidebar's text and of what stands above and below it, at the same width. */
const lineHeight = 27;
const frameHeight = 190;
const lettersInLine = 72;

/** Lines that a block takes: a table has one for each row, and more where its cells wrap. */
const countLines = (text: string, rows: number): number =>
  Math.ceil(text.length / lettersInLine) + 1 + rows;

const getHeight = (embed: Embed): number => {
  if ('figure' in embed) return figureHeight;
  const lines = embed.sidebar.blocks.filter(isText).map(({ tree }) => {
    const isTable = tree.tagName === 'table';
    return countLines(toString(tree), isTable ? 4 : 0);
  });
  return frameHeight + lineHeight * lines.reduce((sum, count) => sum + count, 0);
};

/** An iframe as wide as its column and as tall as what it shows at a width of 640 pixels. */
export const getFrame = (analysis: Analysis, embed: Embed, address: string): string =>
  toHtml(
    h('iframe', {
      src: address,
      title: `${embed.title} (${analysis.title})`,
      width: '100%',
      height: getHeight(embed),
      loading: 'lazy',
      frameBorder: '0',
    }),
  );
