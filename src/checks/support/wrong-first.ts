/** Finds judgements on early numbers that later numbers contradict: "the first counts were too low". */
import type { Trend } from '../language/quantities/trends.ts';
import type { Claim } from '../texts/claim-marks.ts';
import { getEnds, getGroups, isTowards, sortByDate, type Ends } from './number-series.ts';

/** Matches what a text says of early numbers: "The first counts proved too low". */
const early =
  /\b(?:first|early|earliest|initial)\s(?:counts?|tolls?|figures?|numbers?|estimates?|reports?)\b[^.,;:]*?\s(?<words>too (?:low|(?<high>high)))\b/giu;

/** Judgements on early numbers that the later numbers of the same thing contradict. */
export const findWrongFirst = (text: string, claims: Claim[]): Pick<Trend, 'words' | 'start'>[] =>
  [...text.matchAll(early)].flatMap(({ 0: whole, index, groups }) => {
    const words = groups?.['words'] ?? '';
    const isRise = groups?.['high'] === undefined;
    const pairs = getGroups(claims, (group) => group.length > 1).flatMap((group) => {
      const lows = sortByDate(group).flatMap((claim) => getEnds(claim).map(([low]) => low));
      const [first, last] = [lows[0], lows.at(-1)];
      return first === undefined || last === undefined || first === last
        ? []
        : [[first, last] as Ends];
    });
    const isWrong = pairs.length > 0 && pairs.every((ends) => isTowards(!isRise, ends));
    return isWrong ? [{ words, start: index + whole.length - words.length }] : [];
  });
