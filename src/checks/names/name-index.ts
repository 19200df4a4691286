/** Finds the texts that have all words of a name, without reading every text. */
import { memoiseByObject } from '../../platform/memoise.ts';

/** For each stem the texts that have it, by their place in the list. */
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

/** Fewer texts are read faster than indexed. */
const few = 50;

/** The texts that have one stem. */
export const findWithStem = (stem: string, texts: Set<string>[]): number[] =>
  texts.length < few
    ? [...texts.keys()].filter((text) => texts[text]?.has(stem))
    : (indexTexts(texts).get(stem) ?? []);

/** The texts that have all of some stems: every text where there are none. */
export const findWithAll = (stems: string[], texts: Set<string>[]): number[] => {
  const [shortest] = stems
    .map((stem) => findWithStem(stem, texts))
    .sort((a, b) => a.length - b.length);
  if (!shortest) return [...texts.keys()];
  return shortest.filter((text) => stems.every((stem) => texts[text]?.has(stem)));
};
