/** Problems in a timeline that its schema cannot express. */
import { compareDates, type EditorialDate } from '../../schemas/date.ts';
import { type Claims, getClaim } from '../claims.ts';
import { expectDate, expectNumber, expectOrder, type Problem, problemIf } from '../problems.ts';
import type { TimelineData } from './schema.ts';

type Event = TimelineData['events'][number];

const findEventProblems = (event: Event, index: number, claims: Claims): Problem[] => {
  const { claim, date, text } = event;
  const path = ['events', index, 'text'];
  const isFilled = text?.includes('{number}') === true;
  const other = /\{(?!number\})[^{}]*\}/.exec(text ?? '')?.[0];
  if (other !== undefined)
    return [
      { path, message: `Unexpected "${other}", expected "{number}", or words without braces.` },
    ];
  if (claim === undefined)
    return problemIf(isFilled, path, 'Unexpected {number}, expected it only beside a claim.');
  return [
    ...(date === undefined ? expectDate(claim, claims, ['events', index, 'claim']) : []),
    ...(isFilled ? expectNumber(claim, claims, path) : []),
  ];
};

const getDate = ({ date, claim }: Event, claims: Claims): EditorialDate | undefined =>
  date ?? (claim === undefined ? undefined : getClaim(claim, claims)?.asOf);

const findDisorder = (events: Event[], claims: Claims): Problem[] =>
  expectOrder(
    'events',
    events.map((event, index) => ({
      date: getDate(event, claims),
      path: ['events', index, event.date === undefined ? 'claim' : 'date'],
    })),
  );

/** Reports an `apart` date that leaves one of the two lists empty. */
const findEmptyParts = ({ events, apart }: TimelineData, claims: Claims): Problem[] => {
  if (!apart) return [];
  const dates = events.flatMap((event) => getDate(event, claims) ?? []);
  const later = dates.filter((date) => compareDates(date, apart.from) >= 0);
  const isEmpty = later.length === 0 || later.length === dates.length;
  const message = `Unexpected ${apart.from}, expected a date with events before it and on or after it.`;
  return problemIf(isEmpty, ['apart', 'from'], message);
};

/** Reports missing dates and numbers, and events out of order. */
export const findProblems = (data: TimelineData, claims: Claims): Problem[] => [
  ...data.events.flatMap((event, index) => findEventProblems(event, index, claims)),
  ...findDisorder(data.events, claims),
  ...findEmptyParts(data, claims),
];
