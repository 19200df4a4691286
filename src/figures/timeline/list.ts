/**
 * Draws a timeline as a list of events with date, words and source. It has no picture, because that
 * would show no more.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { compareDates, type EditorialDate } from '../../schemas/date.ts';
import { formatDate } from '../../wording/dates.ts';
import { drawSourceNumber, linkWords } from '../citations.ts';
import { formatCsv } from '../csv.ts';
import type { FigureContext } from '../figure.ts';
import type { DatedEvent, TimelineFigure } from './resolve.ts';

const getYear = (date: EditorialDate): string => date.slice(0, 4);

/** Draws the date, words and source of an event. The first event of each year has a line above it. */
const drawEvent = (event: DatedEvent, before: DatedEvent | undefined, context: FigureContext) => {
  const isFirst = !before || getYear(before.date) !== getYear(event.date);
  return h('li', { class: isFirst ? 'first-of-year' : undefined }, [
    h('b', `${formatDate(event.date, context.language, 'short')} `),
    linkWords(event, event.text, context),
    '\u00A0',
    drawSourceNumber(event, context),
  ]);
};

const drawEvents = (events: DatedEvent[], context: FigureContext): Element =>
  h(
    'ol',
    { class: 'timeline' },
    events.map((event, index) => drawEvent(event, events[index - 1], context)),
  );

/** One list item for each event. With `apart`, the events from that day on are in a second list. */
export const drawTable = ({ events, apart }: TimelineFigure, context: FigureContext): Element => {
  if (!apart) return drawEvents(events, context);
  const isLater = ({ date }: DatedEvent) => compareDates(date, apart.from) >= 0;
  return h('div', { class: 'timelines' }, [
    drawEvents(
      events.filter((event) => !isLater(event)),
      context,
    ),
    h('p', { class: 'timeline-apart' }, h('strong', apart.title)),
    drawEvents(events.filter(isLater), context),
  ]);
};

/** One CSV row for each event. */
export const writeCsv = ({ events }: TimelineFigure): string =>
  formatCsv(
    ['date', 'event', 'claim', 'source'],
    events.map(({ date, text, claim, source }) => [date, text, claim, source]),
  );
