/** Invented sentences about invented ferries: the same number always gives the same words. */

const places = 'Marrow Nordvik Tarn Osk Hallin Brede Selm Quay Ferrow Lunde Aske Vire'.split(' ');
const bodies = [
  'the harbour office',
  'the island council',
  'the port authority',
  'the shipping line',
  'the pilots’ guild',
  'the customs house',
];
const things = 'crates passengers sailings lanterns barrels tickets pilots buoys'.split(' ');
const acts = [
  'counted',
  'promised',
  'reported',
  'denied',
  'withdrew',
  'repeated',
  'published',
  'lost',
];
const ends = [
  'before the winter timetable was pinned up',
  'while the second boat lay on the slip',
  'although no ledger since the storm says so',
  'and the baker heard of it first',
  'as a page of the log shows',
  'when the ice went out',
];

/** A pick from each list that changes with the number, in another rhythm for each list. */
export const invent = (number: number) => {
  const pick = (list: string[], stride: number): string =>
    list[Math.floor(number * stride + number / 7) % list.length] ?? '';
  return {
    place: pick(places, 5),
    body: pick(bodies, 1),
    thing: pick(things, 3),
    act: pick(acts, 5),
    end: pick(ends, 1),
    count: 120 + ((number * 37) % 877),
  };
};
