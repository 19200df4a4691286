/**
 * A place is in the region in which the other texts put it.
 *
 * Bad: `It stopped at Marrow, Selby.` where every other text has "Marrow, Tarn"
 *
 * Good: `It stopped at Marrow, Tarn.`
 */
import type { VFile } from 'vfile';
import {
  getProse,
  getTexts,
  getValid,
  walk,
  type AnalysisContent,
  type Data,
} from '../read/content.ts';
import { weekdays } from '../quantities/calendar.ts';
import { fullMonth } from '../read/month-names.ts';
import type { Range } from '../report/range.ts';
import {
  locateEntryFields,
  locateFigureTexts,
  locateFrontTexts,
  type LocatedText,
} from '../texts/located-texts.ts';
import type { AnalysisRule } from '../rule.ts';

/** A place and its region as one text has them. */
interface Pair {
  place: string;
  region: string;
  words: string;
  file: VFile;
  range: () => Range;
}

/** A text and the range of a part of it, or of its field. */
interface Text extends Pick<LocatedText, 'text' | 'file'> {
  at: (start: number, end: number) => Range;
}

const name = "\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*)*";

const time = [fullMonth, ...weekdays].join('|');

/** "At Kerman, Iran" and "at Kerman in Iran" name a place in a region; "in Iraq, Syria and Iran" is a list. */
const pattern = new RegExp(
  `(?<=\\b(?:in|at|near|from|of)\\s)(?<place>${name})(?:,|\\sin)\\s(?!(?:${time})\\b)(?<region>${name})(?=,\\s\\p{Ll}|[.;:)]|\\s(?!and\\b|or\\b)\\p{Ll}|$)`,
  'gu',
);

/** Events of a source, which are no words of the figure itself. */
const getEventTexts = ({ value, file, at }: Data): Text[] =>
  walk(value).flatMap(({ path, fields: { text, source } }) =>
    typeof text === 'string' && source !== undefined
      ? [{ text, file, at: () => at([...path, 'text']) }]
      : [],
  );

const getAllTexts = (analysis: AnalysisContent): Text[] => [
  ...getProse(analysis),
  ...getTexts(analysis).flatMap(locateFrontTexts),
  ...analysis.figures.flatMap(locateFigureTexts),
  ...analysis.figures.flatMap(({ data }) => getEventTexts(data)),
  ...getValid(analysis.claims).flatMap(locateEntryFields),
];

const findPairs = ({ text, file, at }: Text): Pair[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index, groups }) => ({
    place: groups?.['place'] ?? '',
    region: groups?.['region'] ?? '',
    words,
    file,
    range: () => at(index, index + words.length),
  }));

/** The first text that puts a place in its usual region; undefined where no region has most texts. */
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
