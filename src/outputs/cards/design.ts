/** The design of a card: masthead, title, text and verdict bar. */
import { site } from '../../site.ts';
import { getColour } from '../../styles/colours.ts';
import { getDirection } from '../../wording/direction.ts';
import { drawVerdictBar } from './verdict-bar.ts';
import { column, row, words, type Box, type Style } from './box.ts';
import type { Card } from './card.ts';
import { sans, serif } from './fonts.ts';
import { cardMargin, cardSize } from './size.ts';

/** Type sizes, tried from the largest. The smallest cuts text that does not fit. */
export const typeSizes = [
  { title: 92, text: 34 },
  { title: 80, text: 33 },
  { title: 70, text: 32 },
  { title: 60, text: 31 },
  { title: 48, text: 29, titleLines: 3, textLines: 3 },
] as const;

export type TypeSize = (typeof typeSizes)[number];

const drawMasthead = ({ place, language }: Card): Box =>
  column({ flexShrink: 0 }, [
    row(
      { justifyContent: 'space-between', alignItems: 'baseline' },
      [
        words({ fontFamily: serif, fontWeight: 600, fontSize: 38 }, site.name, 'site'),
        words({ fontSize: 26, color: getColour('ink-muted') }, place, 'place'),
      ],
      language,
    ),
    row({ height: 4, marginTop: 14, backgroundColor: getColour('ink') }, []),
    row({ height: 1, marginTop: 3, backgroundColor: getColour('ink') }, []),
  ]);

/** Text alignment for words without directional letters. */
const getSide = (language: string): Style =>
  getDirection(language) ? { justifyContent: 'flex-end', textAlign: 'right' } : {};

const kicker = { fontWeight: 600, fontSize: 26, color: getColour('accent'), marginBottom: 12 };

const drawTitle = ({ title }: Card, size: TypeSize, side: Style): Box => {
  const lines = 'titleLines' in size ? size.titleLines : undefined;
  const style = {
    fontFamily: serif,
    fontWeight: 600,
    fontSize: size.title,
    lineHeight: 1.08,
    letterSpacing: '-0.015em',
    textWrap: lines ? 'wrap' : 'balance',
  };
  return words({ ...side, ...style }, title, 'title', lines);
};

const drawText = ({ text }: Card, size: TypeSize, side: Style): Box => {
  const style = {
    fontFamily: serif,
    fontSize: size.text,
    lineHeight: 1.36,
    color: getColour('ink-muted'),
    marginTop: 22,
  };
  return words(
    { ...side, ...style },
    text,
    'text',
    'textLines' in size ? size.textLines : undefined,
  );
};

const drawBody = (card: Card, size: TypeSize): Box => {
  const side = getSide(card.language);
  return column(
    { flexShrink: 0 },
    [
      ...(card.over ? [words({ ...side, ...kicker }, card.over, 'over', 1)] : []),
      drawTitle(card, size, side),
      ...(card.text ? [drawText(card, size, side)] : []),
    ],
    'body',
  );
};

/** A card as a tree for satori. Its body is between masthead and verdict bar. */
export const drawCard = (card: Card, size: TypeSize): Box =>
  column(
    {
      ...cardSize,
      boxSizing: 'border-box',
      padding: cardMargin,
      paddingTop: 48,
      paddingBottom: 52,
      backgroundColor: getColour('paper'),
      color: getColour('ink'),
      fontFamily: sans,
    },
    [
      drawMasthead(card),
      column(
        { flexGrow: 1, flexBasis: 0, minHeight: 0, justifyContent: 'center' },
        [drawBody(card, size)],
        'room',
      ),
      ...(card.verdictCounts ? [drawVerdictBar(card.verdictCounts, card.language)] : []),
    ],
  );
