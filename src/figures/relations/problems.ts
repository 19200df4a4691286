/** Problems in a relations figure that its schema cannot express. */
import { type Problem, problemIf } from '../problems.ts';
import { areOverlapping, type Cell, getCells, getFacing } from './grid.ts';
import type { RelationsData } from './schema.ts';

type Edge = RelationsData['edges'][number];

/** Reports each body whose cells overlap an earlier body. */
const findOverlaps = (cells: Cell[]): Problem[] =>
  cells.flatMap((cell, index) => {
    const other = cells.slice(0, index).find((each) => areOverlapping(each, cell));
    if (!other) return [];
    const message = `Unexpected "${cell.id}" in the cell of "${other.id}", expected each body in its own cells.`;
    return [{ path: ['bodies', cell.id], message }];
  });

const findUnknown = (edge: Edge, index: number, cells: Cell[]): Problem[] =>
  (['from', 'to'] as const).flatMap((end) => {
    const isKnown = cells.some(({ id }) => id === edge[end]);
    const ids = cells.map(({ id }) => id).join(', ');
    const message = `Unexpected body "${edge[end]}", expected one of: ${ids}.`;
    return problemIf(!isKnown, ['edges', index, end], message);
  });

/** Reports an edge between unknown bodies, or between bodies that do not face each other. */
const findEdgeProblems = (edge: Edge, index: number, cells: Cell[]): Problem[] => {
  const [from, to] = [edge.from, edge.to].map((end) => cells.find(({ id }) => id === end));
  if (!from || !to) return findUnknown(edge, index, cells);
  const path = ['edges', index, 'to'];
  if (from === to)
    return [{ path, message: `Unexpected edge from "${from.id}" to itself, expected two bodies.` }];
  const message = `Expected "${from.id}" and "${to.id}" in one row or column with nothing between them.`;
  return problemIf(!getFacing(from, to, cells), path, message);
};

/** Reports each edge that repeats an earlier one, because their lines would overlap. */
const findRepeated = ({ edges }: RelationsData): Problem[] => {
  const said = edges.map(({ from, to, kind, text }) => [from, to, text ?? kind].join('\n'));
  return edges.flatMap(({ from, to, kind, text }, index) => {
    const message = `Unexpected second edge from "${from}" to "${to}", "${text ?? kind}", expected each once.`;
    const isRepeated = said.indexOf(said[index] ?? '') < index;
    return problemIf(isRepeated, ['edges', index, 'from'], message);
  });
};

/** Reports each body with the name of an earlier one, because the table could not distinguish them. */
const findNamesakes = ({ bodies }: RelationsData): Problem[] => {
  const names = Object.values(bodies).map(({ name }) => name);
  return Object.entries(bodies).flatMap(([id, { name }], index) =>
    problemIf(
      names.indexOf(name) < index,
      ['bodies', id, 'name'],
      `Unexpected second body "${name}", expected another name.`,
    ),
  );
};

/** Reports overlapping bodies, repeated names, impossible edges and repeated edges. */
export const findProblems = (data: RelationsData): Problem[] => {
  const cells = getCells(data);
  return [
    ...findOverlaps(cells),
    ...findNamesakes(data),
    ...data.edges.flatMap((edge, index) => findEdgeProblems(edge, index, cells)),
    ...findRepeated(data),
  ];
};
