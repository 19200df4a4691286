/** Finds ordinals and what they number: "the seventeenth report", "the 35th session". */
import { memoise } from '../../../platform/memoise.ts';
import { fullMonth } from '../quantities/month-names.ts';
import { getStems } from './stems.ts';

/** An ordinal, its number, and stems of what it numbers. */
export interface Ordinal {
  words: string;
  start: number;
  end: number;
  number: number;
  nouns: string[];
}

const units =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

const tens = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');

const pattern = new RegExp(
  `\\b(?:(?<ten>${tens.join('|')})(?:ieth|y-(?<unit>${units.slice(0, 9).join('|')}))|(?<small>${units.join('|')})|(?<digits>\\d{1,3})(?:st|nd|rd|th))\\b(?!-)(?<rest>(?:\\s\\p{L}[\\p{L}’'-]*){1,2})`,
  'giu',
);

const readNumber = ({ ten, unit, small, digits }: Record<string, string | undefined>): number => {
  if (digits) return Number(digits);
  if (small) return units.indexOf(small.toLowerCase()) + 1;
  return (
    (tens.indexOf((ten ?? '').toLowerCase()) + 2) * 10 +
    (units.indexOf((unit ?? '').toLowerCase()) + 1)
  );
};

/** Excludes dates: "3rd of May". */
const date = new RegExp(`^\\s(?:of\\s)?${fullMonth}\\b`);

/** Nouns with a fixed numbering. The third blast of one sentence need not be the third of another. */
const numbered = new Set(
  getStems(
    'report resolution session meeting edition volume chapter article amendment annex summit congress review round deputy vice anniversary century term',
  ),
);

/** Every ordinal in a text, with the noun after it. */
export const findOrdinals = memoise((text: string): Ordinal[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }) => {
    const rest = groups['rest'] ?? '';
    const words = whole.slice(0, whole.length - rest.length);
    const number = readNumber(groups);
    const nouns = getStems(rest);
    if (date.test(rest) || !nouns.some((noun) => numbered.has(noun))) return [];
    return [{ words, start: index, end: index + words.length, number, nouns }];
  }),
);

/**
 * How many words two ordinals must share: two for "first" and "second", whose numbering differs between
 * texts.
 */
const least = (ordinal: Ordinal): number => (ordinal.number > 2 ? 1 : 2);

const shareNouns = (one: Ordinal, other: Ordinal): boolean =>
  one.nouns.filter((noun, index) => other.nouns[index] === noun).length >=
  Math.max(least(one), least(other));

/** The other ordinal that texts give the same thing, when none of them gives this one. */
export const findOtherOrdinal = (ordinal: Ordinal, known: Ordinal[]): Ordinal | undefined => {
  const alike = known.filter((other) => shareNouns(ordinal, other));
  return alike.some(({ number }) => number === ordinal.number) ? undefined : alike[0];
};
