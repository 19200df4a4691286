/** Lays out a card in the largest type size in which its text fits. */
import satori, { type SatoriNode } from 'satori';
import type { Card } from './card.ts';
import { drawCard, typeSizes, type TypeSize } from './design.ts';
import type { Box } from './box.ts';
import { bodyMargin, cardSize } from './size.ts';
import { getFonts } from './fonts.ts';
import { hasShapedWords, shapeBoxes } from './shape-boxes.ts';

/** The layout of a card: letters as paths, and the named boxes. */
export interface Layout {
  svg: string;
  boxes: Map<string, SatoriNode>;
}

/** Every letter on a card, including masthead and key. */
const getLetters = ({ props: { children } }: Box): string =>
  typeof children === 'string'
    ? children
    : children.map((child) => (child.type === 'img' ? '' : getLetters(child))).join(' ');

const layOutAt = async (card: Card, size: TypeSize): Promise<Layout> => {
  const boxes = new Map<string, SatoriNode>();
  const onNodeDetected = (node: SatoriNode) => void (node.key && boxes.set(`${node.key}`, node));
  const drawn = drawCard(card, size);
  const svg = await satori(hasShapedWords(drawn) ? shapeBoxes(drawn) : drawn, {
    ...cardSize,
    fonts: getFonts(getLetters(drawn)),
    onNodeDetected,
  });
  return { svg, boxes };
};

const fits = ({ boxes }: Layout): boolean =>
  (boxes.get('body')?.height ?? 0) + 2 * bodyMargin <= (boxes.get('room')?.height ?? 0);

/** Lays out a card in the largest type size in which its body fits. */
export const layOutCard = async (card: Card): Promise<Layout> => {
  let layout: Layout | undefined;
  for (const size of typeSizes) {
    layout = await layOutAt(card, size);
    if (fits(layout)) break;
  }
  return layout as Layout;
};
