/** The verdicts of a record as a bar in proportion, and its key in words. */
import type { VerdictCounts } from '../../model/verdict-counts.ts';
import type { Verdict } from '../../schemas/claim.ts';
import { getDirection } from '../../wording/direction.ts';
import { formatCount } from '../../wording/verdicts.ts';
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

/** The side of a box on which the next one is. */
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
          row({ width: 16, height: 16, [getEnd(language)]: 10, ...shades[verdict] }, []),
          words({}, formatCount(verdict, count, language), verdict),
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
        row({ flexGrow: count, flexBasis: 0, ...shades[verdict] }, []),
      ),
      language,
    ),
    drawKey(verdictCounts, language),
  ]);
