/**
 * A place is in the same region as in the other texts.
 *
 * Bad: `It stopped at Marrow, Selby.` where every other text has "Marrow, Tarn"
 *
 * Good: `It stopped at Marrow, Tarn.`
 */
import type { VFile } from 'vfile';
import { getValid, type AnalysisContent } from '../../read/content.ts';
import { weekdays } from '../../language/quantities/calendar.ts';
import { plainName } from '../../language/words/name-pattern.ts';
import { fullMonth } from '../../language/quantities/month-names.ts';
import type { Range } from '../../report/range.ts';
import type { PlacedText } from '../../texts/placed-text.ts';
import { getVisibleTexts } from '../../texts/visible-texts.ts';
import { locateEntryFields } from '../../texts/located-texts.ts';
import type { AnalysisRule } from '../../rule.ts';

/** A place and its region in one text. */
interface Pair {
  place: string;
  region: string;
  words: string;
  file: VFile;
  range: () => Range;
}

const time = [fullMonth, ...weekdays].join('|');

const getPattern = (separator: string, end: string) =>
  new RegExp(
    `(?<=\\b(?:in|at|near|from)\\s)(?<place>${plainName})${separator}\\s(?!(?:${time})\\b)(?<region>${plainName})(?=${end}|$)`,
    'gu',
  );

/**
 * Match a place in a region: "at Kerman, Iran", "at Kerman in Iran". "In Iraq, Syria and Iran" is a list,
 * "at Acme, British maker of ferries" and "the head of Acme, Jane Roe," are appositions.
 */
const patterns = [
  getPattern(',', ',\\s\\p{Ll}|[.;:)]'),
  getPattern('\\sin', ',\\s\\p{Ll}|[.;:)]|\\s(?!and\\b|or\\b)\\p{Ll}'),
];

const getAllTexts = (analysis: AnalysisContent): PlacedText[] => [
  ...getVisibleTexts(analysis),
  ...getValid(analysis.claims).flatMap(locateEntryFields),
];

const findPairs = ({ text, file, at }: PlacedText): Pair[] =>
  patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: words, index, groups }) => ({
      place: groups?.['place'] ?? '',
      region: groups?.['region'] ?? '',
      words,
      file,
      range: () => at(index, index + words.length),
    }));

/** The first text with the region that most texts give a place; undefined when there is no majority. */
const getUsual = (pairs: Pair[]): Pair | undefined => {
  const [first, second] = [...Map.groupBy(pairs, ({ region }) => region).values()].sort(
    (a, b) => b.length - a.length,
  );
  return first && second && first.length > second.length ? first[0] : undefined;
};

export const placePair: AnalysisRule = {
  id: 'place-pair',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    const all = getAllTexts(analysis).flatMap(findPairs);
    for (const pairs of Map.groupBy(all, ({ place }) => place).values()) {
      const usual = getUsual(pairs);
      for (const { place, region, words, file, range } of pairs)
        if (usual && region !== usual.region)
          report(
            file,
            range(),
            `Unexpected "${words}", expected "${place}" in "${usual.region}" as in ${usual.file.basename}:${usual.range().start.line}.`,
          );
    }
  },
};
