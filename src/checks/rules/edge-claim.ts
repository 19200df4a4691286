/**
 * An edge's kind and direction are what its claim says.
 *
 * Bad: `{ from: harbour-board, to: pilots, kind: part of, … }` where the claim says that the pilots are part of the harbour board
 *
 * Good: `{ from: pilots, to: harbour-board, kind: part of, … }`
 */
import { getPoints, type FigurePoint } from '../figures/figure-points.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { AnalysisContent } from '../read/content.ts';
import type { AnalysisRule } from '../rule.ts';
import { getEntryTexts } from '../record/entry-words.ts';

/** Words by which a claim can say that one body stands to another in this way. */
const cues = {
  'part of':
    /\b(?:part of|within|inside|belong\w*|wing of|faction of|member of|integral|arm of)\b/i,
  'branch of': /\b(?:branch|affiliate\w*|province of|arm of|subsidiary|offshoot|chapter)\b/i,
  'broke from':
    /\b(?:br[oe]ke?n?|split|disown\w*|expel\w*|left|separat\w*|seced\w*|cut ties|renounc\w*|cast out|part(?:ed)? (?:ways|company)|disavow\w*)\b/i,
  'defectors joined':
    /\b(?:defect\w*|former(?:ly)?|ex-|disaffected|turncoat\w*|dissident\w*|breakaway|went over)\b/i,
  'hostile to':
    /\b(?:hostil\w*|f[io]ught|fight\w*|enem\w*|rival\w*|oppos\w*|against|at war|denounc\w*|attack\w*|adversar\w*)\b/i,
  'suspected links':
    /\b(?:suspect\w*|suspicion|link\w*|tie[sd]?|alleg\w*|cooperat\w*|co-operat\w*|accommodation|help\w*|facilitat\w*)\b/i,
};

/** The words of a kind; undefined for one that the schema refuses. */
const getCue = (kind: string): RegExp | undefined => new Map(Object.entries(cues)).get(kind);

/** Kinds in which the first body is before the words that say it, and the second after them. */
const directed = ['part of', 'branch of'];

const escape = (text: string) => RegExp.escape(text);

/** Where a statement names a body; "Nord" is not named by "Nord-B". */
const findBody = (statement: string, name: string): number =>
  statement.search(new RegExp(`(?<![\\p{L}-])${escape(name)}(?![\\p{L}]|-\\p{L})`, 'iu'));

interface Edge {
  kind: string;
  from: string;
  to: string;
  statement: string;
}

const describeOrder = ({ kind, from, to, statement }: Edge): string | undefined => {
  const cue = statement.search(getCue(kind) ?? /(?!)/);
  const [first, second] = [findBody(statement, from), findBody(statement, to)];
  const isReversed = (first > cue && first >= 0) || (second >= 0 && second < cue);
  return cue >= 0 && directed.includes(kind) && isReversed ? `"${to}" before "${from}"` : undefined;
};

/** Who disowned the other: the body named last before the verb. */
const getSubject = ({ from, to, statement }: Edge): string | undefined => {
  const verb = statement.search(/\b(?:disown|expel|renounc|cast out|disavow)/i);
  if (verb < 0 || /\b(?:was|were|been)\s$/i.test(statement.slice(0, verb))) return undefined;
  const [first, second] = [from, to].map((body) => findBody(statement.slice(0, verb), body));
  if (first === undefined || second === undefined || Math.max(first, second) < 0) return undefined;
  return first > second ? from : to;
};

const hasPattern = (statement: string, pattern: string): boolean =>
  new RegExp(pattern, 'iu').test(statement);

const writeName = (body: string): string =>
  `(?<![\\p{L}-])(?:the )?${escape(body)}(?![\\p{L}]|-\\p{L})`;

/** "Defectors from A": A is where they came from. */
const describeDefectors = ({ from, to, statement }: Edge): string | undefined => {
  const isFrom = (body: string): boolean =>
    hasPattern(
      statement,
      `(?:defect\\w*|former[^.]{0,40}|members|fighters)[^.]{0,60}?(?:from|of)\\b[^.]{0,60}?${writeName(body)}`,
    ) || hasPattern(statement, `${writeName(body)}(?:['’]s)?\\s+(?:defect|former|dissident)`);
  return isFrom(to) && !isFrom(from) ? `"${to}" as where they came from` : undefined;
};

/** Whether one body left the other: "A disowned B", "B broke with A", "B was expelled by A". */
const isLeaving = (body: string, other: string, statement: string): boolean =>
  hasPattern(
    statement,
    `${writeName(other)}[^.]{0,60}?(?:disown|expel|renounc|cast out|disavow|cut ties)[^.]{0,60}?(?:${writeName(body)}|\\b(?:it|them)\\b)`,
  ) ||
  hasPattern(
    statement,
    `${writeName(body)}[^.]{0,60}?(?:broke|split|separat|left|seced|was disowned|was expelled)[^.]{0,60}?${writeName(other)}`,
  );

/** "A disowned B": B broke from A. */
const describeBreak = (edge: Edge): string | undefined => {
  const { from, to, statement } = edge;
  const subject = getSubject(edge);
  const isReversed =
    subject === undefined
      ? isLeaving(to, from, statement) && !isLeaving(from, to, statement)
      : subject === from;
  return isReversed ? `"${to}" as the one that broke away` : undefined;
};

const describeOrigin = (edge: Edge): string | undefined => {
  if (edge.kind === 'defectors joined') return describeDefectors(edge);
  return edge.kind === 'broke from' ? describeBreak(edge) : undefined;
};

const getEdge = ({ fields, claim }: FigurePoint, bodies: unknown): Edge | undefined => {
  const { from, to, kind } = fields;
  const names = bodies as Record<string, { name?: string } | undefined>;
  const [one, other] = [names[String(from)]?.name, names[String(to)]?.name];
  if (!claim || typeof kind !== 'string' || !one || !other) return undefined;
  return { kind, from: one, to: other, statement: claim.data.statement };
};

/** A body that no text of the entry names, by its name or by one that the glossary gives it. */
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

/** A field of an edge, or none for the edge as a whole, and what is wrong with it. */
type Problem = [string | undefined, string];

/** The kind is what the statement or the finding says; evidence tells of other things as well. */
const findProblems = (
  edge: Edge,
  { statement, finding, ...claim }: ClaimData,
  analysis: AnalysisContent,
): Problem[] => {
  const { kind } = edge;
  const texts = getEntryTexts({ statement, finding, ...claim });
  const summary = [statement, finding];
  const unnamed = findUnnamed(edge, texts, analysis);
  const expected = describeOrder(edge) ?? describeOrigin(edge);
  const problems: Problem[] = [];
  if (!summary.some((text) => getCue(kind)?.test(text) ?? true))
    problems.push(['kind', `Unexpected kind "${kind}", expected one that the claim bears out`]);
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
        for (const [field, reason] of findProblems(edge, point.claim.data, analysis))
          report(file, at(field ? [...point.path, field] : point.path), `${reason}: ${where}`);
      }
    }
  },
};
