/** Events as a list down the page: date, what happened, who says so. A picture would say no more. */
import { h } from 'hastscript';
import { getDateWords } from '../wording/dates.ts';
import { drawCitation } from './citations.ts';
import type { DrawnFigure, FigureContext, TimelineFigure } from './figure.ts';
import { writeCsv } from './table.ts';

/** Draws a timeline. */
export const drawTimeline = (figure: TimelineFigure, context: FigureContext): DrawnFigure => {
  const { events } = figure;
  return {
    table: h(
      'ol',
      { class: 'timeline' },
      events.map((event) =>
        h('li', [
          h('b', getDateWords(event.date, 'short')),
          ' ',
          h('span', [event.text, ' ', drawCitation(event, context)]),
        ]),
      ),
    ),
    csv: writeCsv(
      ['date', 'event', 'claim', 'source'],
      events.map(({ date, text, claim, source }) => [date, text, claim, source]),
    ),
  };
};
