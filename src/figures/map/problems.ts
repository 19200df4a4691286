/** Problems in a map that its schema cannot express. */
import { type Problem, problemIf } from '../problems.ts';
import { getFarthest, isCountryWithin } from './projection.ts';
import type { MapData, PlaceData, ViewData } from './schema.ts';
import { isWithin } from './views.ts';
import { describeUnknown, isCountry } from './world.ts';

type Path = Problem['path'];

const findRepeated = (names: string[], getPath: (index: number) => Path): Problem[] =>
  names.flatMap((name, index) =>
    problemIf(
      names.indexOf(name) !== index,
      getPath(index),
      `Unexpected second "${name}", expected each name once.`,
    ),
  );

const findUnknownCountry = (name: string, path: Path): Problem[] =>
  problemIf(!isCountry(name), path, describeUnknown(name));

const findOutside = (isInside: boolean, path: Path, what: string): Problem[] =>
  problemIf(!isInside, path, `Expected ${what} inside the bounds of its view.`);

const findCountryProblems = (name: string, { bounds }: ViewData, path: Path): Problem[] => {
  if (!isCountry(name)) return findUnknownCountry(name, path);
  return findOutside(isCountryWithin(name, bounds), path, `country "${name}"`);
};

/** Reports a place whose ring is outside the view: without the ring, its position looks exact. */
const findUnseenRing = ({ within = 0, ...place }: PlaceData, view: ViewData, path: Path) => {
  const { name, longitude, latitude } = place;
  const farthest = getFarthest([longitude, latitude], view.bounds);
  return problemIf(
    within >= farthest,
    path,
    `Unexpected place "${name}" within ${within} km: its ring is outside this view, which is all nearer than ${Math.ceil(farthest)} km. Expected wider bounds, or "area" in place of "within".`,
  );
};

const findPlaceProblems = (name: string, data: MapData, view: ViewData, path: Path): Problem[] => {
  const place = data.places.find((each) => each.name === name);
  if (!place) {
    const message = `Unexpected place "${name}", expected one of the names under "places".`;
    return [{ path, message }];
  }
  const isInside = isWithin(view.bounds, place.longitude, place.latitude);
  return isInside ? findUnseenRing(place, view, path) : findOutside(false, path, `place "${name}"`);
};

const findViewProblems = (data: MapData, view: ViewData, index: number): Problem[] => {
  const at = (list: 'countries' | 'places') => (item: number) => ['views', index, list, item];
  return [
    ...findRepeated(view.countries, at('countries')),
    ...findRepeated(view.places, at('places')),
    ...view.countries.flatMap((name, item) =>
      findCountryProblems(name, view, at('countries')(item)),
    ),
    ...view.places.flatMap((name, item) => findPlaceProblems(name, data, view, at('places')(item))),
  ];
};

const findUnseenPlaces = ({ places, views }: MapData): Problem[] =>
  places.flatMap(({ name }, index) =>
    problemIf(
      !views.some((view) => view.places.includes(name)),
      ['places', index, 'name'],
      `Unexpected place "${name}" that no view shows, expected it under "places" of a view.`,
    ),
  );

/** What a view shows, apart from its title. */
const getShown = ({ bounds, countries, places }: ViewData): string =>
  JSON.stringify([bounds, countries, places]);

const findRepeatedViews = ({ views }: MapData): Problem[] =>
  views.flatMap((view, index) => {
    const first = views.findIndex((other) => getShown(other) === getShown(view));
    const message = `Unexpected view that shows what view ${first + 1} shows, expected other bounds or other places.`;
    return problemIf(first < index, ['views', index], message);
  });

/**
 * Reports unknown countries, repeated names and views, and places or countries outside their views or on no view.
 */
export const findProblems = (data: MapData): Problem[] => [
  ...findUnknownCountry(data.focus, ['focus']),
  ...findRepeated(
    data.places.map(({ name }) => name),
    (index) => ['places', index, 'name'],
  ),
  ...findUnseenPlaces(data),
  ...findRepeatedViews(data),
  ...data.views.flatMap((view, index) => findViewProblems(data, view, index)),
];
