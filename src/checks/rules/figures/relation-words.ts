/**
 * A relation stated in the words of a figure is one of its edges, in the same direction.
 *
 * Bad: `alt: The harbour board is part of the pilots.` beside an edge from the pilots to the harbour board
 *
 * Good: `alt: The pilots are part of the harbour board.`
 */
import { getFigureTexts } from '../../texts/figure-texts.ts';
import { findRelations, undrawn, type Relation } from '../../figure-items/stated-relations.ts';
import type { AnalysisRule } from '../../rule.ts';

interface Drawn {
  bodies?: Record<string, { name?: unknown } | undefined>;
  edges?: { kind?: unknown; from?: unknown; to?: unknown }[];
}

/** Kinds of relation without a direction. */
const mutual = new Set(['hostile to', 'suspected links']);

const isDrawn = (
  { kind, from, to, orTo = [to] }: Relation,
  edges: NonNullable<Drawn['edges']>,
): boolean =>
  edges.some(
    (edge) =>
      edge.kind === kind &&
      ((edge.from === from && orTo.includes(String(edge.to))) ||
        (mutual.has(kind) && orTo.includes(String(edge.from)) && edge.to === from)),
  );

/** Names the edge that would draw a relation, for a message. */
const describeEdge = ({ kind, from, to, orTo = [to] }: Relation): string =>
  kind === undrawn ? '' : `an edge "${kind}" from "${from}" to "${orTo.join('" or "')}", or `;

/** Ids and names of the bodies. */
const getBodyNames = ({ bodies = {} }: Drawn): [string, string][] =>
  Object.entries(bodies).flatMap(([id, body]): [string, string][] =>
    typeof body?.name === 'string' ? [[id, body.name]] : [],
  );

export const relationWords: AnalysisRule = {
  id: 'relation-words',
  guesses: true,
  check: ({ figures }, report) => {
    for (const { data, valid } of figures) {
      if (valid?.kind !== 'relations') continue;
      const drawn = data.value as Drawn;
      for (const { path, text } of getFigureTexts(data.value))
        for (const relation of findRelations(text, getBodyNames(drawn)))
          if (!isDrawn(relation, drawn.edges ?? []))
            report(
              data.file,
              data.at(path),
              `Unexpected "${relation.words}", expected ${describeEdge(relation)}the relation that is drawn.`,
            );
    }
  },
};
