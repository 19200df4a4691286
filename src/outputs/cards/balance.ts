/** The verdicts of a record as a bar in proportion, and its key in words. */
import type { Balance } from '../../model/balance.ts';
import type { Verdict } from '../../schemas/claim.ts';
import { getCountWords } from '../../wording/verdicts.ts';
import { getColour } from '../../styles/colours.ts';
import { column, row, words, type Box, type Style } from './box.ts';

/** The shades of the bar on the page: only contradicted statements have the accent. */
const shades: Record<Verdict, Style> = {
  confirmed: { backgroundColor: getColour('ink') },
  'confirmed, since revised': { backgroundColor: getColour('ink'), opacity: 0.6 },
  contradicted: { backgroundColor: getColour('accent') },
  'not confirmed': { backgroundColor: getColour('ink'), opacity: 0.3 },
  assessment: {
    backgroundColor: getColour('panel'),
    border: `2px solid ${getColour('ink-muted')}`,
    boxSizing: 'border-box',
  },
};

const drawKey = ({ counts }: Balance, language: string): Box =>
  row(
    {
      justifyContent: counts.length > 4 ? 'space-between' : 'flex-start',
      columnGap: counts.length > 4 ? 0 : 40,
      fontSize: 23,
      color: getColour('ink-muted'),
    },
    counts.map(({ verdict, count }) =>
      row({ alignItems: 'center' }, [
        row({ width: 16, height: 16, marginRight: 10, ...shades[verdict] }, []),
        words({}, `${count} ${getCountWords(verdict, count, language)}`, verdict),
      ]),
    ),
  );

/** Bar and key, as wide as the card's text. */
export const drawBalance = (balance: Balance, language: string): Box =>
  column({ flexShrink: 0 }, [
    row(
      { height: 16, marginBottom: 16 },
      balance.counts.map(({ verdict, count }, index) =>
        row(
          { flexGrow: count, flexBasis: 0, marginLeft: index === 0 ? 0 : 3, ...shades[verdict] },
          [],
        ),
      ),
    ),
    drawKey(balance, language),
  ]);
