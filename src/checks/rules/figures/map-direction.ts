/**
 * A place that a text locates on one side of a map is drawn on that side.
 *
 * Bad: `alt: Marrow in the east.` of a map that draws it in the west
 *
 * Good: `alt: Marrow in the west.`
 */
import { getFigureTexts } from '../../texts/figure-texts.ts';
import {
  findPlacedInRegion,
  findPlacedNames,
  type PlacedName,
} from '../../figure-items/map-directions.ts';
import { getProse, type AnalysisContent } from '../../read/content.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

interface Place {
  name: string;
  latitude: number;
  longitude: number;
}

interface View {
  title?: string;
  bounds: [west: number, south: number, east: number, north: number];
  places?: string[];
}

interface Drawn {
  places: Place[];
  views: View[];
}

/** Distance from the centre, relative to width or height, within which a place may be on either side. */
const near = 0.15;

const isOpposed = (said: number, offset: number, half: number): boolean =>
  said * offset < -near * half;

/** Degrees of longitude from a meridian, the shorter way around. */
const getOffset = (longitude: number, middle: number): number =>
  ((longitude - middle + 540) % 360) - 180;

/** Whether a place is drawn on the opposite side of a view. */
const isOpposite = (
  { north, east }: PlacedName,
  { latitude, longitude }: Place,
  { bounds: [left, bottom, right, top] }: View,
): boolean =>
  isOpposed(north, latitude - (top + bottom) / 2, (top - bottom) / 2) ||
  isOpposed(east, getOffset(longitude, (right + left) / 2), (right - left) / 2);

/** A map inset may show its places on other sides than the whole map. */
const isElsewhere = (placed: PlacedName, { places, views }: Drawn): boolean => {
  const place = places.find(({ name }) => name === placed.name);
  const shown = views.filter((view) => view.places?.includes(placed.name));
  return (
    place !== undefined &&
    shown.length > 0 &&
    shown.every((view) => isOpposite(placed, place, view))
  );
};

/** Places that a text locates on the opposite side of a region from where the view with its name draws them. */
const findInText = (text: string, { places, views }: Drawn): PlacedName[] =>
  views.flatMap((view) => {
    const own = view.title === undefined ? [] : (view.places ?? []);
    return findPlacedInRegion(text, own, view.title ?? '').filter((placed) => {
      const place = places.find(({ name }) => name === placed.name);
      return place !== undefined && isOpposite(placed, place, view);
    });
  });

const checkTexts = (drawn: Drawn, analysis: AnalysisContent, report: Report): void => {
  for (const { text, file, at } of getProse(analysis))
    for (const { words, name } of findInText(text, drawn)) {
      const start = text.indexOf(words);
      report(
        file,
        at(start, start + words.length),
        `Unexpected "${words}", expected the side on which a map draws "${name}".`,
      );
    }
};

export const mapDirection: AnalysisRule = {
  id: 'map-direction',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const { data, valid } of analysis.figures) {
      if (valid?.kind !== 'map') continue;
      const drawn = valid as typeof valid & Drawn;
      checkTexts(drawn, analysis, report);
      const names = drawn.places.map(({ name }) => name);
      for (const { path, text } of getFigureTexts(data.value))
        for (const placed of findPlacedNames(text, names))
          if (isElsewhere(placed, drawn))
            report(
              data.file,
              data.at(path),
              `Unexpected "${placed.words}", expected the side on which "${placed.name}" is drawn.`,
            );
    }
  },
};
