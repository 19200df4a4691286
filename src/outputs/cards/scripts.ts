/** Text that needs shaping: its direction and its line breaks. */
import createBidi from 'bidi-js';

const shaped =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}]/u;

/** True for letters that join, stack or run from right to left: satori sets letters one by one. */
export const needsShaping = (text: string): boolean => shaped.test(text);

/** Letters of one direction in a row. */
export interface Run {
  text: string;
  /** Of the Unicode bidirectional algorithm: odd levels run from right to left. */
  level: number;
}

/** What a line does not break: a word, or words that run against the direction of the text. */
export interface Word {
  runs: Run[];
  hasSpace: boolean;
}

const bidi = createBidi();

/** True when the text begins with a letter that runs from right to left, as in HTML's dir="auto". */
export const isRightToLeft = (text: string): boolean =>
  bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1;

/** Scripts without spaces are split into words by the platform. */
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

const findBreaks = (text: string): Set<number> =>
  new Set(
    [...segmenter.segment(text)]
      .filter(({ segment }) => /\p{Script=Thai}/u.test(segment))
      .map(({ index }) => index),
  );

/** The words of a text in its own order, each with its runs in the order of their letters. */
export const splitWords = (text: string): Word[] => {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
  const base = paragraphs[0]?.level ?? 0;
  const breaks = findBreaks(text);
  const words: Word[] = [{ runs: [], hasSpace: false }];
  let offset = 0;
  for (const letter of text) {
    const level = levels[offset] ?? base;
    const word = words.at(-1) as Word;
    const isSpace = /\s/.test(letter) && level === base;
    if (isSpace) word.hasSpace = true;
    if (isSpace || (breaks.has(offset) && word.runs.length > 0 && level === base))
      words.push({ runs: [], hasSpace: false });
    const run = words.at(-1)?.runs.at(-1);
    if (run && run.level === level) run.text += letter;
    else if (!isSpace) words.at(-1)?.runs.push({ text: letter, level });
    offset += letter.length;
  }
  return words.filter(({ runs }) => runs.length > 0);
};

/** The runs of a word as they are seen from left to right (rule L2 of the algorithm). */
export const reorderRuns = (runs: Run[]): Run[] => {
  const seen = [...runs];
  const highest = Math.max(...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--)
    for (let start = 0; start < seen.length; start++) {
      let end = start;
      while ((seen[end]?.level ?? -1) >= level) end++;
      seen.splice(start, end - start, ...seen.slice(start, end).reverse());
      start = Math.max(start, end - 1);
    }
  return seen;
};
