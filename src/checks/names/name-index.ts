/** Index of texts by stem, for finding texts that mention a name. */
import { memoiseByObject } from '../../platform/memoise.ts';

/** For each stem, the positions of the texts that have it. */
const indexTexts = memoiseByObject((texts: Set<string>[]): Map<string, number[]> => {
  const byStem = new Map<string, number[]>();
  texts.forEach((stems, text) => {
    for (const stem of stems) {
      const known = byStem.get(stem);
      if (known) known.push(text);
      else byStem.set(stem, [text]);
    }
  });
  return byStem;
});

/** Below this number of texts, searching them is faster than indexing them. */
const few = 50;

/** Positions of the texts that have a stem. */
export const findWithStem = (stem: string, texts: Set<string>[]): number[] =>
  texts.length < few
    ? [...texts.keys()].filter((text) => texts[text]?.has(stem))
    : (indexTexts(texts).get(stem) ?? []);

/** Positions of the texts that have all the stems; every text when there are none. */
export const findWithAll = (stems: string[], texts: Set<string>[]): number[] => {
  const [shortest] = stems
    .map((stem) => findWithStem(stem, texts))
    .sort((a, b) => a.length - b.length);
  if (!shortest) return [...texts.keys()];
  return shortest.filter((text) => stems.every((stem) => texts[text]?.has(stem)));
};
