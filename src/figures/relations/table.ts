/** The data of a relations figure as a table and as CSV. */
import type { Element } from 'hast';
import { drawCitation } from '../citations.ts';
import { formatCsv } from '../csv.ts';
import type { FigureContext } from '../figure.ts';
import { makeTable } from '../table.ts';
import { formatRelation } from './relation-words.ts';
import type { RelationsData } from './schema.ts';
import { getMessages } from '../../wording/messages.ts';

const getName = ({ bodies }: RelationsData, id: string): string => bodies[id]?.name ?? id;

/** One row for each edge. */
export const drawTable = (figure: RelationsData, context: FigureContext): Element => {
  const { figure: words } = getMessages(context.language);
  return makeTable(
    [words.who, words.relation, words.toWhom, words.source],
    figure.edges.map((edge) => [
      getName(figure, edge.from),
      formatRelation(edge, context.language),
      getName(figure, edge.to),
      drawCitation(edge, context),
    ]),
  );
};

/** One CSV row for each edge. */
export const writeCsv = (figure: RelationsData): string =>
  formatCsv(
    ['from', 'relation', 'to', 'date', 'claim', 'source'],
    figure.edges.map(({ from, to, kind, text, date, claim, source }) => [
      getName(figure, from),
      text ?? kind,
      getName(figure, to),
      date,
      claim,
      source,
    ]),
  );
