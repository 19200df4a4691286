/** Adds dates, statements and numbers of claims to a timeline. */
import type { EditorialDate } from '../../schemas/date.ts';
import { formatAmount } from '../amount-words.ts';
import { getAmount, requireClaim, requireDate, type Claims } from '../claims.ts';
import type { Provenance } from '../schema-fields.ts';
import type { TimelineData } from './schema.ts';

/** An event with its date, and with its words in full. */
export interface DatedEvent extends Provenance {
  date: EditorialDate;
  text: string;
}

/** A timeline with the dates and words of its events. */
export type TimelineFigure = Omit<TimelineData, 'events'> & { events: DatedEvent[] };

type Event = TimelineData['events'][number];

const resolveClaimed = (event: Event, id: string, claims: Claims, language: string): DatedEvent => {
  const claim = requireClaim(id, claims);
  const amount = getAmount(claim);
  const text = event.text ?? claim.statement;
  return {
    ...event,
    date: event.date ?? requireDate(id, claims),
    text: amount ? text.replaceAll('{number}', () => formatAmount({ amount }, language)) : text,
  };
};

const resolveEvent = (event: Event, claims: Claims, language: string): DatedEvent =>
  event.claim === undefined
    ? { ...event, date: event.date ?? '', text: event.text ?? '' }
    : resolveClaimed(event, event.claim, claims, language);

/** Joins each event with its claim. Throws for a claim that does not exist or has no date. */
export const resolve = (data: TimelineData, claims: Claims, language: string): TimelineFigure => ({
  ...data,
  events: data.events.map((event) => resolveEvent(event, claims, language)),
});
