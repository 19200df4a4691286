/** Checks the direction of an edge against the statement of its claim. */
import type { RelationKind } from '../../figures/relations/schema.ts';

/** An edge, with the names of the two bodies that it joins. */
export interface Edge {
  kind: string;
  from: string;
  to: string;
  /** The statement of the edge's claim. */
  statement: string;
}

/** Words that express each kind of relation in a statement. */
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
} satisfies Record<Exclude<RelationKind, 'other'>, RegExp>;

/** The words for a kind of relation; undefined for an unknown kind, which the schema reports. */
export const getCue = (kind: string): RegExp | undefined => new Map(Object.entries(cues)).get(kind);

/** Kinds of relation in which the first body is named before these words and the second after them. */
const directed: string[] = ['part of', 'branch of'] satisfies RelationKind[];

/** Offset of a body's name in a text, or -1. "Nord" does not match within "Nord-B". */
export const findBody = (text: string, name: string): number =>
  text.search(new RegExp(`(?<![\\p{L}-])${RegExp.escape(name)}(?![\\p{L}]|-\\p{L})`, 'iu'));

const describeOrder = ({ kind, from, to, statement }: Edge): string | undefined => {
  const cue = statement.search(getCue(kind) ?? /(?!)/);
  const [first, second] = [findBody(statement, from), findBody(statement, to)];
  const isReversed = (first > cue && first >= 0) || (second >= 0 && second < cue);
  return cue >= 0 && directed.includes(kind) && isReversed ? `"${to}" before "${from}"` : undefined;
};

/** The body that disowned the other: the last one named before the verb. */
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
  `(?<![\\p{L}-])(?:the )?${RegExp.escape(body)}(?![\\p{L}]|-\\p{L})`;

/** "Defectors from A": the edge leads from A. */
const describeDefectors = ({ from, to, statement }: Edge): string | undefined => {
  const isFrom = (body: string): boolean =>
    hasPattern(
      statement,
      `(?:defect\\w*|former[^.]{0,40}|members|fighters)[^.]{0,60}?(?:from|of)\\b[^.]{0,60}?${writeName(body)}`,
    ) || hasPattern(statement, `${writeName(body)}(?:['’]s)?\\s+(?:defect|former|dissident)`);
  return isFrom(to) && !isFrom(from) ? `"${to}" as the group that they left` : undefined;
};

/**
 * Whether the text says that one body left the other: "A disowned B", "B broke with A", "B was expelled
 * by A".
 */
const isLeaving = (body: string, other: string, statement: string): boolean =>
  hasPattern(
    statement,
    `${writeName(other)}[^.]{0,60}?(?:disown|expel|renounc|cast out|disavow|cut ties)[^.]{0,60}?(?:${writeName(body)}|\\b(?:it|them)\\b)`,
  ) ||
  hasPattern(
    statement,
    `${writeName(body)}[^.]{0,60}?(?:broke|split|separat|left|seced|was disowned|was expelled)[^.]{0,60}?${writeName(other)}`,
  );

/** "A disowned B" means that B broke from A. */
const describeBreak = (edge: Edge): string | undefined => {
  const { from, to, statement } = edge;
  const subject = getSubject(edge);
  const isReversed =
    subject === undefined
      ? isLeaving(to, from, statement) && !isLeaving(from, to, statement)
      : subject === from;
  return isReversed ? `"${to}" as the body that broke away` : undefined;
};

/** The direction that the statement gives, when it differs from the edge's; otherwise undefined. */
export const describeDirection = (edge: Edge): string | undefined => {
  if (edge.kind === 'defectors joined') return describeDefectors(edge);
  return edge.kind === 'broke from' ? describeBreak(edge) : describeOrder(edge);
};
