/** Finds sentences whose affirmed and negated things are exchanged: "its ears, but not its eyes". */
import { memoise, memoiseByObject } from '../../platform/memoise.ts';
import { hasDenial } from '../language/words/denials.ts';
import { splitStatements } from '../language/words/sentences.ts';
import { getStems } from '../language/words/stems.ts';

/** A sentence with its parts that affirm and its parts that negate. */
interface Contrast {
  sentence: string;
  /** Stems that are only in parts that affirm. */
  affirmed: Set<string>;
  /** Stems that are only in parts that negate. */
  denied: Set<string>;
  stems: Set<string>;
}

/** Splits before the words that begin the other side of a contrast. */
const sides = /[,;:]|(?=\s(?:but|and|while|whereas|yet|though|rather than|instead of)\s)/u;

const losing = /\b(?:los(?:e|es|t|ing)|lack\w*|rather than|instead of)\b/iu;

const isDenied = (part: string): boolean => hasDenial(part) || losing.test(part);

const joining = new Set('but while whereas yet though rather instead'.split(' '));

const getStemsOf = (parts: string[]): Set<string> =>
  new Set(parts.flatMap(getStems)).difference(joining);

/** The contrasts in a text: its sentences that affirm one thing and negate another. */
const findContrasts = memoise((text: string): Contrast[] =>
  splitStatements(text).flatMap((sentence) => {
    const parts = sentence.split(sides);
    const denied = getStemsOf(parts.filter(isDenied));
    const affirmed = getStemsOf(parts.filter((part) => !isDenied(part)));
    const [own, others] = [affirmed.difference(denied), denied.difference(affirmed)];
    return own.size > 0 && others.size > 0
      ? [{ sentence, affirmed: own, denied: others, stems: affirmed.union(denied) }]
      : [];
  }),
);

const listContrasts = memoiseByObject((texts: string[]) => texts.flatMap(findContrasts));

/** How many other words two contrasts must share. */
const enough = 3;

/** What a contrast denies and another affirms, if the other denies what it affirms. */
const findCrossed = (one: Contrast, other: Contrast): Set<string> => {
  const denied = one.denied.intersection(other.affirmed);
  const affirmed = one.affirmed.intersection(other.denied);
  const shared = one.stems.intersection(other.stems).size - denied.size - affirmed.size;
  return affirmed.size > 0 && shared >= enough ? denied : new Set();
};

/** A contrast of some texts that a text has the other way round, unless one of them has it so too. */
export const findCrossedDenial = (text: string, texts: string[]): string | undefined => {
  const known = findContrasts(text).length > 0 ? listContrasts(texts) : [];
  return known.find((other) =>
    findContrasts(text).some((own) => {
      const crossed = findCrossed(own, other);
      return crossed.size > 0 && known.every(({ denied }) => denied.isDisjointFrom(crossed));
    }),
  )?.sentence;
};
