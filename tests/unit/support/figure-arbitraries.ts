/** Random figures that the schema allows, with claims to resolve them. */
import fc from 'fast-check';
import type { FigureData } from '../../../src/schemas/figure.ts';
import type { ClaimNumbers } from '../../../src/figures/claims.ts';
import { relationKinds, type RelationsData } from '../../../src/figures/relations/schema.ts';
import { hedges } from '../../../src/figures/schema-fields.ts';

export interface Case {
  figure: FigureData & Record<string, unknown>;
  claims: Record<string, ClaimNumbers>;
}

const character = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz     ') },
  { weight: 2, arbitrary: fc.constantFrom(...'MWABC0123456789.,–-()"\'%&@éßŁ報') },
);

const words = (maxLength: number) =>
  fc
    .string({ unit: character, minLength: 1, maxLength })
    .filter((text) => /[\p{L}\p{N}\p{S}]/u.test(text));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const number = fc.oneof(
  fc.integer({ min: 0, max: 9999 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: -1e20, max: 1e20, noNaN: true }),
);

const amount = fc.oneof(
  number.map((value) => ({ value })),
  number.map((low) => ({ low })),
  number.map((high) => ({ high })),
  fc.tuple(number, number).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
);

const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, ...rest]) => [year, ...rest.map((each) => String(each).padStart(2, '0'))]);

const date = fc
  .tuple(day, fc.integer({ min: 1, max: 3 }))
  .map(([parts, precision]) => parts.slice(0, precision).join('-'));

const claim = fc
  .tuple(amount, date, words(80))
  .map(([numbers, asOf, statement]): ClaimNumbers => ({ ...numbers, asOf, statement }));

const common = { title: 'Title', caption: 'Caption.', alt: 'Alternative.', notes: [] };

const withClaims = <Point>(point: fc.Arbitrary<Point>) =>
  fc.array(fc.tuple(claim, point), { minLength: 1, maxLength: 12 }).map((pairs) => ({
    claims: Object.fromEntries(pairs.map(([each], index) => [`c${index}`, each])),
    points: pairs.map(([, each], index) => ({ ...each, claim: `c${index}` })),
  }));

const counted = { hedge: maybe(fc.constantFrom(...hedges)), when: maybe(words(40)) };

const ranges: fc.Arbitrary<Case> = fc
  .tuple(
    withClaims(fc.record({ ...counted, softer: maybe(words(90)), differs: maybe(words(90)) })),
    words(60),
    words(40),
  )
  .map(([{ claims, points }, unit, gap]) => ({
    claims,
    figure: { kind: 'range-over-time', ...common, unit, gap, points },
  }));

/** Counts in the order of their dates. */
const order = (claims: Record<string, ClaimNumbers>): Record<string, ClaimNumbers> => {
  const sorted = Object.values(claims).toSorted((a, b) =>
    (a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1,
  );
  return Object.fromEntries(sorted.map((each, index) => [`c${index}`, each]));
};

const steps: fc.Arbitrary<Case> = fc
  .tuple(withClaims(fc.record({ ...counted, by: maybe(words(90)) })), words(60), words(40))
  .map(([{ claims, points }, unit, gap]) => ({
    claims: order(claims),
    figure: { kind: 'step-over-time', ...common, unit, gap, points },
  }));

const within = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });

/** A longitude beyond the 180th meridian is counted from the other side. */
const wrapDegrees = (degrees: number): number => (degrees > 180 ? degrees - 360 : degrees);

const bounds = fc
  .tuple(within(-170, 179), within(-60, 30), within(0.05, 50), within(0.05, 40))
  .map(([west, south, across, up]): [number, number, number, number] => [
    west,
    south,
    west + across,
    south + up,
  ]);

const map: fc.Arbitrary<Case> = fc
  .tuple(
    fc.array(fc.tuple(bounds, maybe(words(40))), { minLength: 1, maxLength: 3 }),
    fc.array(
      fc.record({
        view: fc.nat(2),
        name: words(50),
        x: within(0, 1),
        y: within(0, 1),
        isArea: fc.boolean(),
      }),
      {
        minLength: 1,
        maxLength: 14,
      },
    ),
  )
  .map(([shapes, drafts]) => {
    const places = drafts.map(({ view, name, x, y, isArea }, index) => {
      const [west, south, east, north] = shapes[view % shapes.length]?.[0] ?? [0, 0, 1, 1];
      const place = {
        name: `${name} ${index}`,
        longitude: wrapDegrees(west + x * (east - west)),
        latitude: south + y * (north - south),
        ...(isArea ? { area: 'province' } : { within: 3 }),
      };
      return { view: view % shapes.length, place };
    });
    const views = shapes.map(([[west, south, east, north], title], index) => ({
      bounds: [west, south, wrapDegrees(east), north],
      title,
      countries: [],
      places: places.filter(({ view }) => view === index).map(({ place }) => place.name),
    }));
    return {
      claims: {},
      figure: {
        kind: 'map',
        ...common,
        focus: 'Kenya',
        places: places.map(({ place }) => place),
        views,
      },
    };
  });

/** A full grid whose neighbours are joined at random, so that the ends of every edge face each other. */
const relations: fc.Arbitrary<Case> = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 5 }))
  .filter(([columns, rows]) => columns * rows > 1)
  .chain(([columns, rows]) => {
    const cells = Array.from({ length: columns * rows }, (_, index) => ({
      id: `b${index}`,
      column: (index % columns) + 1,
      row: Math.floor(index / columns) + 1,
    }));
    const pairs = cells.flatMap((a) =>
      cells
        .filter((b) => Math.abs(a.column - b.column) + Math.abs(a.row - b.row) === 1)
        .map((b) => [a.id, b.id] as const),
    );
    const edge = fc
      .tuple(fc.constantFrom(...pairs), fc.constantFrom(...relationKinds))
      .map(([[from, to], kind]) => ({
        from,
        to,
        kind,
        claim: 'x',
        ...(kind === 'other' && { text: 'lent money to' }),
      }));
    return fc
      .tuple(
        fc.tuple(...cells.map(() => words(50))),
        fc.uniqueArray(edge, {
          minLength: 1,
          maxLength: 10,
          selector: ({ from, to, kind }) => `${from} ${to} ${kind}`,
        }),
      )
      .map(([names, edges]): Case => {
        const bodies: RelationsData['bodies'] = Object.fromEntries(
          cells.map(({ id, column, row }, index) => [
            id,
            { name: names[index] ?? id, column, row, rows: 1 },
          ]),
        );
        return {
          claims: { x: { statement: 'So it is.' } },
          figure: { kind: 'relations', ...common, bodies, edges },
        };
      });
  });

/** Random figures of every kind that has a picture. */
export const cases = { ranges, steps, map, relations };
