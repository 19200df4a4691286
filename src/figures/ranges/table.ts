/** The data of a range-over-time figure as a table and as CSV. */
import type { Element } from 'hast';
import { formatDate } from '../../wording/dates.ts';
import { formatExactAmount } from '../amount-words.ts';
import { drawCitation } from '../citations.ts';
import { formatCsv } from '../csv.ts';
import type { FigureContext } from '../figure.ts';
import { makeTable } from '../table.ts';
import { capitalise } from '../../wording/capital.ts';
import { byDate } from './points.ts';
import type { RangeFigure } from './resolve.ts';
import { getMessages } from '../../wording/messages.ts';

/** One row for each point. */
export const drawTable = (figure: RangeFigure, context: FigureContext): Element => {
  const { language } = context;
  const { figure: words } = getMessages(language);
  return makeTable(
    [words.asOf, capitalise(figure.unit, language), words.source],
    byDate(figure).map((point) => [
      point.when ?? formatDate(point.date, language, 'short'),
      [formatExactAmount(point, language), point.softer, point.differs].filter(Boolean).join('; '),
      drawCitation(point, context),
    ]),
  );
};

/** One CSV row for each point. */
export const writeCsv = (figure: RangeFigure): string =>
  formatCsv(
    ['as_of', 'when', 'value', 'low', 'high', 'hedge', 'unit', 'softer', 'differs', 'claim'],
    byDate(figure).map(({ date, when, amount, hedge, softer, differs, claim }) => {
      const { value, low, high } = amount;
      return [date, when, value, low, high, hedge, figure.unit, softer, differs, claim];
    }),
  );
