/** The events of a timeline as a list: date, what happened, who says so. A picture would say no more. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { getDateWords } from '../../wording/dates.ts';
import { drawCitation } from '../citations.ts';
import { formatCsv } from '../csv.ts';
import type { FigureContext } from '../figure.ts';
import type { TimelineFigure } from './resolve.ts';

/** One item for each event. */
export const drawTable = ({ events }: TimelineFigure, context: FigureContext): Element =>
  h(
    'ol',
    { class: 'timeline' },
    events.map((event) =>
      h('li', [
        h('b', getDateWords(event.date, 'short')),
        ' ',
        h('span', [event.text, ' ', drawCitation(event, context)]),
      ]),
    ),
  );

/** One line for each event. */
export const writeCsv = ({ events }: TimelineFigure): string =>
  formatCsv(
    ['date', 'event', 'claim', 'source'],
    events.map(({ date, text, claim, source }) => [date, text, claim, source]),
  );
