/** Splits sentences into parts that each join words with numbers or dates: "11 pilots", "one sailor". */
import { memoise } from '../../platform/memoise.ts';
import { toYear } from '../language/quantities/number-dates.ts';
import { findQuantities, isSymbol } from '../language/quantities/quantities.ts';
import type { Quantity } from '../language/quantities/quantity.ts';
import { findSentences } from '../language/words/sentences.ts';
import { getStems } from '../language/words/stems.ts';
import { getNameStems } from '../names/name-stems.ts';
import { findNames } from '../names/find-names.ts';

/** A part of a sentence. */
export interface Pairing {
  text: string;
  /** Numbers as "#85"; dates as "2031", "2031-4" and "-4-3", so that those of another precision agree. */
  values: Set<string>;
  /** Stems of its words, without those that only say that something was said, and its values. */
  words: Set<string>;
  /** Stems of its names. */
  names: Set<string>;
}

const plain = new Set(
  getStems('said says say told tells report reports reported wrote gave gives put has have call'),
);

const getDateValues = ({ year, month, day }: NonNullable<Quantity['date']>): string[] =>
  [year && String(year), month && `${year ?? ''}-${month}`, day && `-${month}-${day}`].filter(
    (part) => typeof part === 'string',
  );

const getValues = (quantity: Quantity): string[] => {
  const { value, minutes } = quantity;
  const date = quantity.date ?? toYear(quantity);
  if (date) return getDateValues(date);
  return value === undefined || minutes || isSymbol(quantity) ? [] : [`#${value}`];
};

/** A text without its numbers and dates. */
const dropQuantities = (text: string, quantities: Quantity[]): string =>
  quantities.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );

const toPairing = (text: string): Pairing => {
  const quantities = findQuantities(text);
  const values = quantities.flatMap(getValues);
  const stems = getStems(dropQuantities(text, quantities)).filter((stem) => !plain.has(stem));
  return {
    text: text.trim(),
    values: new Set(values),
    words: new Set([...stems, ...values]),
    names: new Set(findNames(text).flatMap(({ words }) => getNameStems(words))),
  };
};

const boundary = /;|:\s|,?\s(?:and|but|while|whereas|against|then)\s/iu;

const hasValue = (text: string): boolean => toPairing(text).values.size > 0;

/** The parts of a clause between its commas. Those without a number belong to the first or last with one. */
const splitClause = (clause: string): string[] => {
  const pieces = clause.split(/,\s(?!\d{4}\b)/u);
  const [first, last] = [pieces.findIndex(hasValue), pieces.findLastIndex(hasValue)];
  if (first < 0) return [];
  if (first === last) return [clause];
  return [
    pieces.slice(0, first + 1).join(', '),
    ...pieces.slice(first + 1, last).filter(hasValue),
    pieces.slice(last).join(', '),
  ];
};

/** For each sentence of a text, its parts with numbers or dates. */
export const findPairings = memoise((text: string): Pairing[][] =>
  findSentences(text).map(({ words }) => words.split(boundary).flatMap(splitClause).map(toPairing)),
);
