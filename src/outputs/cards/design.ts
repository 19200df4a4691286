/** How a card looks: a small broadsheet with masthead, title, text and the balance of the record. */
import { site } from '../../site.ts';
import { getColour } from '../../styles/colours.ts';
import { drawBalance } from './balance.ts';
import { column, row, words, type Box } from './box.ts';
import type { Card } from './card.ts';
import { sans, serif } from './fonts.ts';
import { cardMargin, cardSize } from './size.ts';

/** Sizes of the type, tried from the largest; the last one cuts what does not fit. */
export const typeSizes = [
  { title: 92, text: 34 },
  { title: 80, text: 33 },
  { title: 70, text: 32 },
  { title: 60, text: 31 },
  { title: 48, text: 29, titleLines: 3, textLines: 3 },
] as const;

export type TypeSize = (typeof typeSizes)[number];

const drawMasthead = ({ place }: Card): Box =>
  column({ flexShrink: 0 }, [
    row({ justifyContent: 'space-between', alignItems: 'baseline' }, [
      words({ fontFamily: serif, fontWeight: 600, fontSize: 38 }, site.name, 'site'),
      words({ fontSize: 26, color: getColour('ink-muted') }, place, 'place'),
    ]),
    row({ height: 4, marginTop: 14, backgroundColor: getColour('ink') }, []),
    row({ height: 1, marginTop: 3, backgroundColor: getColour('ink') }, []),
  ]);

const drawBody = ({ over, title, text }: Card, size: TypeSize): Box => {
  const lines = 'titleLines' in size ? size : undefined;
  const heading = { fontFamily: serif, fontWeight: 600, fontSize: size.title };
  const body = {
    fontFamily: serif,
    fontSize: size.text,
    lineHeight: 1.36,
    color: getColour('ink-muted'),
  };
  const kicker = { fontWeight: 600, fontSize: 26, color: getColour('accent'), marginBottom: 12 };
  return column(
    { flexShrink: 0 },
    [
      ...(over ? [words(kicker, over, 'over', 1)] : []),
      words(
        {
          ...heading,
          lineHeight: 1.08,
          letterSpacing: '-0.015em',
          textWrap: lines ? 'wrap' : 'balance',
        },
        title,
        'title',
        lines?.titleLines,
      ),
      ...(text ? [words({ ...body, marginTop: 22 }, text, 'text', lines?.textLines)] : []),
    ],
    'body',
  );
};

/** A card as a tree for satori; the body stands between masthead and balance. */
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
      ...(card.balance ? [drawBalance(card.balance, card.language)] : []),
    ],
  );
