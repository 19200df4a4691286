/** The verdict bar of a card and its key. */
import type { VerdictCounts } from '../../model/verdict-counts.ts';
import type { Verdict } from '../../schemas/claim.ts';
import { getDirection } from '../../wording/direction.ts';
import { formatVerdictCount, getVerdictStyle } from '../../wording/verdicts.ts';
import { getColour } from '../../styles/colours.ts';
import { column, row, words, type Box, type Style } from './box.ts';

/** Colour and shape of a verdict in the bar, as on pages. */
const getShade = (verdict: Verdict): Style => {
  const { isNotable, shape } = getVerdictStyle(verdict);
  const colour = getColour(isNotable ? 'accent' : 'ink-muted');
  return {
    boxSizing: 'border-box',
    border: `2px solid ${colour}`,
    ...(shape === 'full' && { backgroundColor: colour }),
    ...(shape === 'half' && {
      backgroundImage: `linear-gradient(to bottom, transparent 50%, ${colour} 50%)`,
    }),
  };
};

/** The side on which the next box is placed. */
const getEnd = (language: string): string =>
  getDirection(language) ? 'marginLeft' : 'marginRight';

const drawKey = ({ counts }: VerdictCounts, language: string): Box =>
  row(
    {
      justifyContent: counts.length > 4 ? 'space-between' : 'flex-start',
      columnGap: counts.length > 4 ? 0 : 40,
      fontSize: 23,
      color: getColour('ink-muted'),
    },
    counts.map(({ verdict, count }) =>
      row(
        { alignItems: 'center' },
        [
          row({ width: 16, height: 16, [getEnd(language)]: 10, ...getShade(verdict) }, []),
          words({}, formatVerdictCount(verdict, count, language), verdict),
        ],
        language,
      ),
    ),
    language,
  );

/** Bar and key, as wide as the card's text and in its direction. */
export const drawVerdictBar = (verdictCounts: VerdictCounts, language: string): Box =>
  column({ flexShrink: 0 }, [
    row(
      { height: 16, marginBottom: 16, columnGap: 3 },
      verdictCounts.counts.map(({ verdict, count }) =>
        row({ flexGrow: count, flexBasis: 0, ...getShade(verdict) }, []),
      ),
      language,
    ),
    drawKey(verdictCounts, language),
  ]);
