/** Puts the numbers and dates of the claims into a figure, so that a claim is corrected in one place. */
import type { ClaimData } from '../schemas/claim.ts';
import type { FigureData } from '../schemas/figure.ts';
import type { StepData } from '../schemas/figure-kinds/step-over-time.ts';
import type { TimelineData } from '../schemas/figure-kinds/timeline.ts';
import { isBefore } from '../schemas/date.ts';
import { typeset } from '../wording/typeset.ts';
import type { Amount, Counted, DatedEvent, Figure, StepFigure } from './figure.ts';
import { getAmountWords } from './number-words.ts';

/** The part of a claim that figures draw on. */
export type ClaimNumbers = Pick<ClaimData, 'statement' | 'value' | 'low' | 'high' | 'asOf'>;
type Claims = Readonly<Record<string, ClaimNumbers>>;

const getClaim = (figure: string, claims: Claims, id: string): ClaimNumbers => {
  const claim = Object.hasOwn(claims, id) ? claims[id] : undefined;
  if (claim) return claim;
  throw new Error(`Figure "${figure}": Unexpected claim "${id}", expected an id of claims.yaml.`);
};

const getAmount = ({ value, low, high }: ClaimNumbers): Amount | undefined => {
  if (low !== undefined && high !== undefined) return { low, high };
  if (value !== undefined) return { value };
  if (low !== undefined) return { low };
  return high === undefined ? undefined : { high };
};

const count =
  (figure: string, claims: Claims) =>
  <Point extends { claim: string }>(point: Point): Counted<Point> => {
    const claim = getClaim(figure, claims, point.claim);
    const amount = getAmount(claim);
    if (!amount || !claim.asOf)
      throw new Error(
        `Figure "${figure}": Expected claim "${point.claim}" to have ` +
          `${amount ? 'a date (asOf)' : 'a number (value, low or high)'}, found none.`,
      );
    return { ...point, amount, date: claim.asOf };
  };

/** A number written beside the claim's own is taken as it stands, without the claim's date. */
const countStep =
  (figure: string, claims: Claims) =>
  (point: StepData['points'][number]): StepFigure['points'][number] => {
    if (point.value === undefined) return count(figure, claims)(point);
    getClaim(figure, claims, point.claim);
    return { ...point, amount: { value: point.value }, date: undefined };
  };

const fill = (text: string, amount: Amount | undefined, missing: () => never): string =>
  text.replaceAll('{number}', () => (amount ? getAmountWords({ amount }) : missing()));

const date =
  (figure: string, claims: Claims) =>
  (event: TimelineData['events'][number]): DatedEvent => {
    const claim = event.claim === undefined ? undefined : getClaim(figure, claims, event.claim);
    const lacks = (what: string) => (): never => {
      throw new Error(
        `Figure "${figure}": Expected claim "${event.claim}" to have ${what}, found none.`,
      );
    };
    const text = event.text ?? claim?.statement ?? '';
    return {
      ...event,
      date: event.date ?? claim?.asOf ?? lacks('a date (asOf)')(),
      text: fill(text, claim && getAmount(claim), lacks('a number (value, low or high)')),
    };
  };

/** Refuses an event that is surely before the one above it. */
const inOrder = (figure: string, events: DatedEvent[]): DatedEvent[] => {
  events.forEach(({ date: day, text }, index) => {
    const before = events[index - 1];
    if (before && isBefore(day, before.date))
      throw new Error(
        `Figure "${figure}": Unexpected ${day} ("${text}") after ${before.date}, expected events in the order of their dates.`,
      );
  });
  return events;
};

/** Curls the quotes in all words of a value; ids have none. */
const typesetAll = <T>(value: T): T => {
  if (typeof value === 'string') return typeset(value) as T;
  if (Array.isArray(value)) return value.map(typesetAll) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, typesetAll(each)]),
  ) as T;
};

const join = (id: string, figure: FigureData, claims: Claims): Figure => {
  switch (figure.kind) {
    case 'range-over-time':
      return { ...figure, points: figure.points.map(count(id, claims)) };
    case 'step-over-time':
      return { ...figure, points: figure.points.map(countStep(id, claims)) };
    case 'timeline':
      return { ...figure, events: inOrder(id, figure.events.map(date(id, claims))) };
    case 'map':
      for (const { claim } of figure.places) if (claim) getClaim(id, claims, claim);
      return figure;
    case 'relations':
      for (const { claim } of figure.edges) getClaim(id, claims, claim);
      return figure;
  }
};

/** Joins a figure with the record. Throws an Error naming figure and claim when a claim is unknown or has no number. */
export const resolveFigure = (id: string, figure: FigureData, claims: Claims): Figure =>
  typesetAll(join(id, figure, claims));
