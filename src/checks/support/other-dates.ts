/** Finds dates that belong to another claim than the one that shares the words around them. */
import { areCompatible } from '../language/quantities/iso-dates.ts';
import { toYear } from '../language/quantities/number-dates.ts';
import { findQuantities } from '../language/quantities/quantities.ts';
import type { Quantity } from '../language/quantities/quantity.ts';
import { getStems } from '../language/words/stems.ts';
import type { ClaimValues } from './claim-values.ts';

/** How many more words of a phrase a claim must have than others before their dates are compared. */
const enough = 2;

/** A phrase with more words than this identifies a claim that has them all. */
const long = 2;

/** The words before a date, back to the previous date or the beginning of its clause. */
const getPhrase = (text: string, { start, end }: Quantity): Set<string> => {
  const dates = findQuantities(text).filter((each) => each.date ?? toYear(each));
  const previous = dates.findLast((each) => each.end <= start);
  const clause = text.slice(previous?.end ?? 0, end).replace(/^[^]*[.;:]\s/u, '');
  return new Set(getStems(clause));
};

/** Says why a date is that of another claim, when the claim that shares the phrase has other dates. */
export const describeOtherDate = (
  text: string,
  quantity: Quantity,
  claims: ClaimValues[],
  owners: ClaimValues[],
): string[] => {
  const date = quantity.date ?? toYear(quantity);
  const phrase = getPhrase(text, quantity);
  const count = ({ stems }: ClaimValues) => [...phrase].filter((stem) => stems.has(stem)).length;
  const nearest = claims.toSorted((a, b) => count(b) - count(a))[0];
  if (!date || !nearest || nearest.dates.length === 0) return [];
  const most = Math.max(...owners.map(count));
  // A claim that has the whole of a long phrase is meant, even when others have most of it.
  const isWhole = count(nearest) >= phrase.size && phrase.size > long;
  const least = isWhole ? 1 : enough;
  if (count(nearest) - most < least || nearest.dates.some((known) => areCompatible(date, known)))
    return [];
  const { id, data } = nearest.claim;
  return [`a date that is not in "${id}": "${data.statement}"`];
};
