/** The data of a step-over-time figure as a table and as CSV. */
import type { Element } from 'hast';
import { formatExactAmount } from '../amount-words.ts';
import { drawCitation } from '../citations.ts';
import { formatCsv } from '../csv.ts';
import type { FigureContext } from '../figure.ts';
import { makeTable } from '../table.ts';
import { capitalise } from '../../wording/capital.ts';
import { formatDay } from '../../wording/dates.ts';
import type { StepFigure } from './resolve.ts';
import { getMessages } from '../../wording/messages.ts';

/** One row for each count. */
export const drawTable = (figure: StepFigure, context: FigureContext): Element => {
  const { language } = context;
  const { figure: words } = getMessages(language);
  return makeTable(
    [words.date, capitalise(figure.unit, language), words.source],
    figure.points.map((point) => [
      point.when ?? formatDay(point.date, language),
      [formatExactAmount(point, language), point.by].filter(Boolean).join('; '),
      drawCitation(point, context),
    ]),
  );
};

/** One CSV row for each count. */
export const writeCsv = (figure: StepFigure): string =>
  formatCsv(
    ['date', 'when', 'value', 'low', 'high', 'hedge', 'unit', 'by', 'claim'],
    figure.points.map(({ date, when, amount, hedge, by, claim }) => {
      const { value, low, high } = amount;
      return [date, when, value, low, high, hedge, figure.unit, by, claim];
    }),
  );
