/** Finds where the words of a map put its places: "North Pier in the north-east", "Marrow, to the west". */

/** Part of a map in which a text puts a place. */
export interface PlacedName {
  name: string;
  words: string;
  /** 1 for the north, -1 for the south, 0 where the words do not say. */
  north: number;
  /** 1 for the east, -1 for the west. */
  east: number;
}

const sides = 'north|south|east|west';

/** The name, then the side; a name or a stop between them would begin another thing. */
const getPattern = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}-])${RegExp.escape(name)}(?:,|\\s(?:is|lies|stands))?\\s(?:in|to|on)\\s(?:the|its)\\s(?:far\\s)?(?<side>(?:${sides})(?:[- ]?(?:${sides}))?)(?:ern)?(?![\\p{L}-])(?!\\sof\\b)`,
    'giu',
  );

/** "North Pier, western Marrow" and "North Pier in the west of Marrow": a side of the view that has the region's name. */
const getRegionPattern = (name: string, region: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}-])${RegExp.escape(name)}(?:,)?\\s(?:in\\s)?(?:the\\s)?(?<side>(?:${sides})(?:[- ]?(?:${sides}))?)(?:ern|\\sof)?\\s${RegExp.escape(region)}(?![\\p{L}-])`,
    'giu',
  );

const readSide = (side: string): Pick<PlacedName, 'north' | 'east'> => ({
  north: Number(/north/i.test(side)) - Number(/south/i.test(side)),
  east: Number(/east/i.test(side)) - Number(/west/i.test(side)),
});

/** Every place of a text that has a side of a region. */
export const findPlacedInRegion = (text: string, names: string[], region: string): PlacedName[] =>
  names.flatMap((name) =>
    [...text.matchAll(getRegionPattern(name, region))].map(({ 0: words, groups }) => ({
      name,
      words,
      ...readSide(groups?.['side'] ?? ''),
    })),
  );

/** Every place of a text that has a side of the map. */
export const findPlacedNames = (text: string, names: string[]): PlacedName[] =>
  names.flatMap((name) =>
    [...text.matchAll(getPattern(name))].map(({ 0: words, groups }) => ({
      name,
      words,
      ...readSide(groups?.['side'] ?? ''),
    })),
  );
