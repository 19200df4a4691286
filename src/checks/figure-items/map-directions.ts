/** Finds phrases that locate a place on a map: "North Pier in the north-east", "Marrow, to the west". */

/** A place, and the side of the map where a text locates it. */
export interface PlacedName {
  name: string;
  words: string;
  /** 1 for north, -1 for south, 0 when the text does not say. */
  north: number;
  /** 1 for east, -1 for west, 0 when the text does not say. */
  east: number;
}

const sides = 'north|south|east|west';

/** Matches a name followed by a direction, with no other name or full stop between them. */
const getPattern = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}-])${RegExp.escape(name)}(?:,|\\s(?:is|lies|stands))?\\s(?:in|to|on)\\s(?:the|its)\\s(?:far\\s)?(?<side>(?:${sides})(?:[- ]?(?:${sides}))?)(?:ern)?(?![\\p{L}-])(?!\\sof\\b)`,
    'giu',
  );

/** Matches a side of a named region: "North Pier, western Marrow", "North Pier in the west of Marrow". */
const getRegionPattern = (name: string, region: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}-])${RegExp.escape(name)}(?:,)?\\s(?:in\\s)?(?:the\\s)?(?<side>(?:${sides})(?:[- ]?(?:${sides}))?)(?:ern|\\sof)?\\s${RegExp.escape(region)}(?![\\p{L}-])`,
    'giu',
  );

const readSide = (side: string): Pick<PlacedName, 'north' | 'east'> => ({
  north: Number(/north/i.test(side)) - Number(/south/i.test(side)),
  east: Number(/east/i.test(side)) - Number(/west/i.test(side)),
});

/** Every place that a text locates within a region. */
export const findPlacedInRegion = (text: string, names: string[], region: string): PlacedName[] =>
  names.flatMap((name) =>
    [...text.matchAll(getRegionPattern(name, region))].map(({ 0: words, groups }) => ({
      name,
      words,
      ...readSide(groups?.['side'] ?? ''),
    })),
  );

/** Every place that a text locates on the map. */
export const findPlacedNames = (text: string, names: string[]): PlacedName[] =>
  names.flatMap((name) =>
    [...text.matchAll(getPattern(name))].map(({ 0: words, groups }) => ({
      name,
      words,
      ...readSide(groups?.['side'] ?? ''),
    })),
  );
