/** Compares a measure in one text with the same number in another. */
import type { Bound } from './bounds.ts';
import type { Measure } from './measures.ts';
import { formatFoundDate } from './calendar.ts';
import { areCompatible } from './iso-dates.ts';

/** What a text says about a number, and what is expected instead. */
export interface MeasureMismatch {
  found: string;
  expected: string;
}

const joinNames = (names: Iterable<string>) => [...names].join(' and ');

const getBoundMismatch = (
  { bound, isRange }: Measure,
  known: Measure[],
): MeasureMismatch | undefined => {
  const bounds = new Set<Bound>(known.map((measure) => measure.bound));
  if (bounds.size === 0 || bounds.has(bound)) return undefined;
  // A range or rounded number may be repeated without its qualifier.
  if (bound === 'exactly' && (isRange || known.some((measure) => measure.isRange)))
    return undefined;
  return { found: bound, expected: [...bounds].join(' or ') };
};

const getCurrencyMismatch = (
  { currency }: Measure,
  known: Measure[],
): MeasureMismatch | undefined => {
  const names = new Set(known.flatMap((measure) => measure.currency ?? []));
  if (currency === undefined || names.has(currency)) return undefined;
  return { found: currency, expected: names.size > 0 ? joinNames(names) : 'no currency' };
};

const getUnitMismatch = ({ unit }: Measure, known: Measure[]): MeasureMismatch | undefined => {
  const units = new Set(known.flatMap((measure) => measure.unit ?? []));
  if (unit === undefined || units.size === 0 || units.has(unit)) return undefined;
  return { found: unit, expected: [...units].join(' or ') };
};

const getPercentMismatch = (
  { isPercent }: Measure,
  known: Measure[],
): MeasureMismatch | undefined => {
  if (known.length === 0 || known.some((measure) => measure.isPercent === isPercent))
    return undefined;
  const [found, expected] = isPercent ? ['per cent', 'a number'] : ['a number', 'per cent'];
  return { found, expected } as MeasureMismatch;
};

const getRateMismatch = ({ rate }: Measure, known: Measure[]): MeasureMismatch | undefined => {
  const names = new Set(known.flatMap((measure) => measure.rate ?? []));
  if (rate === undefined || known.length === 0 || names.has(rate)) return undefined;
  return {
    found: `a ${rate}`,
    expected: names.size > 0 ? [...names].map((name) => `a ${name}`).join(' or ') : 'no rate',
  };
};

const getOutcomeMismatch = (
  { outcomes }: Measure,
  known: Measure[],
): MeasureMismatch | undefined => {
  const all = new Set(known.flatMap((measure) => [...measure.outcomes]));
  if (outcomes.size === 0 || all.size === 0) return undefined;
  const fits = known.some(
    (measure) =>
      measure.outcomes.size === outcomes.size &&
      [...outcomes].every((outcome) => measure.outcomes.has(outcome)),
  );
  return fits ? undefined : { found: joinNames(outcomes), expected: joinNames(all) };
};

/** Compares the date of a number: "334 attacks in 2021, against 60 in 2020". */
const getDateMismatch = ({ date }: Measure, known: Measure[]): MeasureMismatch | undefined => {
  const dates = known.flatMap((measure) => measure.date ?? []);
  if (!date || dates.length === 0 || dates.some((other) => areCompatible(date, other)))
    return undefined;
  return {
    found: formatFoundDate(date),
    expected: [...new Set(dates.map(formatFoundDate))].join(' or '),
  };
};

const comparisons = [
  getDateMismatch,
  getBoundMismatch,
  getCurrencyMismatch,
  getUnitMismatch,
  getPercentMismatch,
  getRateMismatch,
  getOutcomeMismatch,
];

/** Every way in which a measure differs from the known measures with the same number. */
export const findMeasureMismatches = (measure: Measure, known: Measure[]): MeasureMismatch[] => {
  const same = known.filter(({ value }) => value === measure.value);
  return comparisons.flatMap((compare) => compare(measure, same) ?? []);
};

/** Differences in currency, unit and rate only, for known measures that have one. */
export const findKindMismatches = (measure: Measure, known: Measure[]): MeasureMismatch[] => {
  const same = known.filter(({ value }) => value === measure.value);
  const priced = same.filter(({ currency }) => currency !== undefined);
  const rated = same.filter(({ rate }) => rate !== undefined);
  return [
    ...(priced.length > 0 ? [getCurrencyMismatch(measure, priced)] : []),
    getUnitMismatch(measure, same),
    ...(rated.length > 0 ? [getRateMismatch(measure, rated)] : []),
  ].filter((mismatch) => mismatch !== undefined);
};
