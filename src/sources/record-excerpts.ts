/** Reads the excerpts of a record with their lines, and writes check results beside them. */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Pair,
  type YAMLMap,
} from 'yaml';

/** An excerpt in claims.yaml. */
export interface Excerpt {
  claim: string;
  /** The document that was read: the report, if the document itself was not seen. */
  source: string;
  words: string;
  line: number;
  evidence: YAMLMap;
}

/** A check result as claims.yaml records it. */
export interface Outcome {
  excerpt: Excerpt;
  outcome: string;
}

const getItems = (record: unknown): [claim: string, evidence: YAMLMap][] => {
  if (!isMap(record)) return [];
  return record.items.flatMap((pair) => {
    const claim = isPair(pair) && isMap(pair.value) ? pair.value : undefined;
    const list = claim?.get('evidence', true);
    const items = isSeq(list) ? list.items.filter((item): item is YAMLMap => isMap(item)) : [];
    return items.map((item): [string, YAMLMap] => [String(pair.key), item]);
  });
};

/** Every excerpt in claims.yaml, in order. */
export const findExcerpts = (text: string): Excerpt[] => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  return getItems(document.contents).flatMap(([claim, evidence]) => {
    const node = evidence.get('excerpt', true);
    if (!isScalar(node) || typeof node.value !== 'string') return [];
    return {
      claim,
      source: String(evidence.get('via') ?? evidence.get('source')),
      words: node.value.trim(),
      line: lineCounter.linePos(node.range?.[0] ?? 0).line,
      evidence,
    };
  });
};

const findPair = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

const getStart = (pair: Pair | undefined): number =>
  isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;

/** The text to replace and its replacement, a line before the excerpt. */
const getEdit = (text: string, { excerpt, outcome }: Outcome, date: string) => {
  const value = `{ date: ${date}, outcome: ${outcome} }`;
  const known = findPair(excerpt.evidence, 'excerptCheck')?.value as
    { range?: [number, number, number] } | undefined;
  if (known?.range) return { from: known.range[0], to: known.range[1], value };
  const start = getStart(findPair(excerpt.evidence, 'excerpt'));
  if (excerpt.evidence.flow) return { from: start, to: start, value: `excerptCheck: ${value}, ` };
  const indent = ' '.repeat(start - text.lastIndexOf('\n', start - 1) - 1);
  return { from: start, to: start, value: `excerptCheck: ${value}\n${indent}` };
};

/** The record with each result and its date beside the excerpt. Nothing else changes. */
export const writeOutcomes = (text: string, outcomes: Outcome[], date: string): string =>
  outcomes
    .map((outcome) => getEdit(text, outcome, date))
    .sort((a, b) => b.from - a.from)
    .reduce(
      (edited, { from, to, value }) => edited.slice(0, from) + value + edited.slice(to),
      text,
    );
