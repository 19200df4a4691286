/** Lays a card out in the largest type in which everything on it has room. */
import satori, { type SatoriNode } from 'satori';
import type { Card } from './card.ts';
import { drawCard, typeSizes, type TypeSize } from './design.ts';
import type { Box } from './box.ts';
import { bodyMargin, cardSize } from './size.ts';
import { getFonts } from './fonts.ts';
import { hasShapedWords, shapeBoxes } from './shape-boxes.ts';

/** A card laid out: its letters as paths, and the boxes that were given a name. */
export interface Layout {
  svg: string;
  boxes: Map<string, SatoriNode>;
}

/** Every word on a card, those of its masthead and key too. */
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

/** Lays a card out in the largest type in which its body has room. */
export const layOutCard = async (card: Card): Promise<Layout> => {
  let layout: Layout | undefined;
  for (const size of typeSizes) {
    layout = await layOutAt(card, size);
    if (fits(layout)) break;
  }
  return layout as Layout;
};
