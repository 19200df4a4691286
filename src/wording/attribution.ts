/** What the labels beside a name mean: how much can be known of whoever says so. */
import type { AttributionKind } from '../schemas/claim.ts';

const meanings: Record<AttributionKind, string> = {
  'named person': 'Somebody who speaks under their own name and can be asked again.',
  organisation:
    'A government, a body or a company speaking as such, in a document or through a spokesman.',
  'unnamed official':
    'Somebody whose name the report withholds. The reader has only the reporter’s word that the person exists and is placed to know.',
  'armed group':
    'A group that fights, speaking of itself or its enemies. Such a claim is recorded as a claim, whoever repeats it.',
  reporter: 'The reporter or the paper, in words that are attributed to nobody else.',
};

/** One sentence or two on what a label means. */
export const getAttributionMeaning = (kind: AttributionKind): string => meanings[kind];
