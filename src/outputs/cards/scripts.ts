/** Splits text that needs shaping by direction and line break opportunities. */
import createBidi from 'bidi-js';

const shaped =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}]/u;

/** True when a text has joined, stacked or right-to-left letters, which satori cannot draw. */
export const needsShaping = (text: string): boolean => shaped.test(text);

/** A run of letters with one direction. */
export interface Run {
  text: string;
  /** Embedding level of the Unicode bidirectional algorithm. Odd levels run from right to left. */
  level: number;
}

/** An unbreakable piece of text: a word, or words against the direction of the text. */
export interface Word {
  runs: Run[];
  hasSpace: boolean;
}

const bidi = createBidi();

/** True when the first directional letter of a text is right-to-left, as in HTML's dir="auto". */
export const isRightToLeft = (text: string): boolean =>
  bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1;

/** Segments scripts without spaces into words. */
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

const findBreaks = (text: string): Set<number> =>
  new Set(
    [...segmenter.segment(text)]
      .filter(({ segment }) => /\p{Script=Thai}/u.test(segment))
      .map(({ index }) => index),
  );

/** The words of a text in logical order, each with its runs. */
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

/** The runs of a word in visual order (rule L2 of the bidirectional algorithm). */
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
