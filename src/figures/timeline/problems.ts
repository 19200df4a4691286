/** What is wrong with a timeline beyond its schema. */
import { compareDates, type EditorialDate, isBefore } from '../../schemas/date.ts';
import { type Claims, getClaim } from '../claims.ts';
import { expectDate, expectNumber, type Problem, problemIf } from '../problems.ts';
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

/** Reports an event that is certainly earlier than the last dated one above it. */
const findDisorder = (events: Event[], claims: Claims): Problem[] => {
  let before: EditorialDate | undefined;
  return events.flatMap((event, index) => {
    const date = getDate(event, claims);
    if (date === undefined) return [];
    const earlier = before;
    before = date;
    if (earlier === undefined || !isBefore(date, earlier)) return [];
    const path = ['events', index, event.date === undefined ? 'claim' : 'date'];
    const message = `Unexpected ${date} after ${earlier}, expected events in the order of their dates.`;
    return [{ path, message }];
  });
};

/** Reports a day from which no event is set apart, or every one. */
const findEmptyParts = ({ events, apart }: TimelineData, claims: Claims): Problem[] => {
  if (!apart) return [];
  const dates = events.flatMap((event) => getDate(event, claims) ?? []);
  const later = dates.filter((date) => compareDates(date, apart.from) >= 0);
  const isEmpty = later.length === 0 || later.length === dates.length;
  const message = `Unexpected ${apart.from}, expected a day with events before it and from it on.`;
  return problemIf(isEmpty, ['apart', 'from'], message);
};

/** Every event needs a date, a number where its text names one, and its place in time. */
export const findProblems = (data: TimelineData, claims: Claims): Problem[] => [
  ...data.events.flatMap((event, index) => findEventProblems(event, index, claims)),
  ...findDisorder(data.events, claims),
  ...findEmptyParts(data, claims),
];
