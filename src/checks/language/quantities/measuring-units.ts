/** Finds units of measurement after a number: "micrograms", "square kilometres", "kWh". */

const prefixes = 'nano|micro|milli|centi|kilo|mega|giga|tera';
const bases =
  'grams?|grammes?|met(?:re|er)s?|lit(?:re|er)s?|watts?(?:[- ]hours?)?|volts?|hertz|bytes?|joules?|tons?|tonnes?';
const others = 'miles?|foot|feet|yards?|inch(?:es)?|acres?|hectares?';

const words = new RegExp(
  `^[\\s-]*(?<unit>(?:(?:square|cubic)[\\s-])?(?:(?:${prefixes})?(?:${bases})|${others}))(?![\\p{L}])`,
  'iu',
);

/** Short forms with a prefix. "m" and "t" are left out, because they also mean million and trillion. */
const short: Record<string, string> = {
  ng: 'nanogram',
  µg: 'microgram',
  μg: 'microgram',
  mg: 'milligram',
  kg: 'kilogram',
  nm: 'nanometre',
  mm: 'millimetre',
  cm: 'centimetre',
  km: 'kilometre',
  ml: 'millilitre',
  kW: 'kilowatt',
  MW: 'megawatt',
  GW: 'gigawatt',
  kWh: 'kilowatt hour',
  MWh: 'megawatt hour',
  GWh: 'gigawatt hour',
  ha: 'hectare',
};

const abbreviation = new RegExp(
  `^[\\s-]*(?<unit>${Object.keys(short).join('|')})(?![\\p{L}²³])`,
  'u',
);

/** One spelling for each unit: "kilometre" for "kilometers". */
const normaliseUnit = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace('gramme', 'gram')
    .replace(/(met|lit)er/, '$1re')
    .replace(/^feet$/, 'foot')
    .replace(/^inches$/, 'inch')
    .replace(/s$/, '')
    .replace(/tonne$/, 'ton');

/** A unit of measurement, and the length of its words including the space before them. */
interface FoundUnit {
  name: string;
  length: number;
}

/** The unit of measurement at the beginning of a text; undefined if there is none. */
export const findMeasuringUnit = (text: string): FoundUnit | undefined => {
  const match = words.exec(text) ?? abbreviation.exec(text);
  const unit = match?.groups?.['unit'];
  return match && unit
    ? { name: short[unit] ?? normaliseUnit(unit), length: match[0].length }
    : undefined;
};
