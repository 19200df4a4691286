/**
 * The kind and direction of an edge are those of its claim.
 *
 * Bad: `{ from: harbour-board, to: pilots, kind: part of, … }` where the claim says that the pilots are part of the harbour board
 *
 * Good: `{ from: pilots, to: harbour-board, kind: part of, … }`
 */
import {
  describeDirection,
  findBody,
  getCue,
  type Edge,
} from '../../figure-items/edge-direction.ts';
import { getPoints, type FigurePoint } from '../../texts/figure-points.ts';
import type { ClaimData } from '../../../schemas/claim.ts';
import type { AnalysisContent } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getEntryTexts, getFoundTexts } from '../../texts/entry-texts.ts';

const getEdge = ({ fields, claim }: FigurePoint, bodies: unknown): Edge | undefined => {
  const { from, to, kind } = fields;
  const names = bodies as Record<string, { name?: string } | undefined>;
  const [one, other] = [names[String(from)]?.name, names[String(to)]?.name];
  if (!claim || typeof kind !== 'string' || !one || !other) return undefined;
  return { kind, from: one, to: other, statement: claim.data.statement };
};

/** A body that no text of the entry mentions, by its name or a name in the glossary. */
const findUnnamed = (
  edge: Edge,
  texts: string[],
  { article }: AnalysisContent,
): string | undefined => {
  const terms = Object.values(article.data?.glossary ?? {});
  const getForms = (name: string): string[] => [
    name,
    ...terms
      .map(({ term, also }) => [term, ...also])
      .filter((forms) => forms.some((form) => form.toLowerCase() === name.toLowerCase()))
      .flat(),
  ];
  return [edge.from, edge.to].find((body) =>
    getForms(body).every((form) => texts.every((text) => findBody(text, form) < 0)),
  );
};

/** The field of an edge, or undefined for the whole edge, and the problem. */
type Problem = [string | undefined, string];

/** Compares an edge with the statement and the finding. Evidence may describe other relations as well. */
const checkEdge = (
  edge: Edge,
  { statement, finding, ...claim }: ClaimData,
  analysis: AnalysisContent,
): Problem[] => {
  const { kind } = edge;
  const data = { statement, finding, ...claim };
  // A contradicted statement supports no edge.
  const texts = claim.verdict === 'contradicted' ? getFoundTexts(data) : getEntryTexts(data);
  const summary = [statement, finding];
  const unnamed = findUnnamed(edge, texts, analysis);
  const expected = describeDirection(edge);
  const problems: Problem[] = [];
  if (!summary.some((text) => getCue(kind)?.test(text) ?? true))
    problems.push(['kind', `Unexpected kind "${kind}", expected one that the claim supports`]);
  if (unnamed !== undefined)
    problems.push([
      undefined,
      `Unexpected relation of "${unnamed}", expected a body that the claim names`,
    ]);
  if (expected !== undefined)
    problems.push(['from', `Unexpected direction of "${kind}", expected ${expected}`]);
  return problems;
};

export const edgeClaim: AnalysisRule = {
  id: 'edge-claim',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    for (const figure of analysis.figures) {
      const { file, value, at } = figure.data;
      const { bodies } = (value ?? {}) as { bodies?: unknown };
      for (const point of bodies ? getPoints(figure, analysis) : []) {
        const edge = getEdge(point, bodies);
        if (!edge || !point.claim) continue;
        const where = `"${point.claim.id}" says "${edge.statement}"`;
        for (const [field, reason] of checkEdge(edge, point.claim.data, analysis))
          report(file, at(field ? [...point.path, field] : point.path), `${reason}: ${where}`);
      }
    }
  },
};
