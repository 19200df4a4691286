/** Reads YAML and JSON so that every field keeps its place in the whole file. */
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { isCollection, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { Document, Pair, Range } from 'yaml';
import type { Data, Path, Place } from './content.ts';
import { refuse } from './refuse.ts';

/** Turns offsets in a file into a place. */
export const createPlaces = (file: VFile) => {
  const { toPoint } = location(file);
  const start = { line: 1, column: 1 };
  return (from: number, to: number): Place => ({
    start: toPoint(from) ?? start,
    end: toPoint(to) ?? toPoint(String(file).length) ?? start,
  });
};

const getPair = (document: Document, path: Path): Pair | undefined => {
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
};

/** The flow or scalar part of a node, without the line break that ends a block. */
const getRange = (node: unknown): Range | undefined | null => (isNode(node) ? node.range : null);

const findRange = (document: Document, path: Path, part: 'key' | 'value'): Range | undefined => {
  const pair = getPair(document, path);
  const node = part === 'key' && isPair(pair) ? pair.key : document.getIn(path, true);
  // A block of fields is pointed at by its key: its range would cover the next lines too.
  const pointed = isCollection(node) && pair ? pair.key : node;
  const range = getRange(pointed);
  if (range && isCollection(pointed)) return [range[0], range[0], range[0]];
  if (range) return range;
  return path.length > 0 ? findRange(document, path.slice(0, -1), 'key') : undefined;
};

/** Parsed texts: the mutation test checks a hundred versions that differ in one file. */
const parsed = new Map<string, Document.Parsed>();

const parse = (text: string): Document.Parsed => {
  const document = parsed.get(text) ?? parseDocument(text, { prettyErrors: false });
  parsed.set(text, document);
  return document;
};

/** Two fields of one name, and the first error of syntax; those after it mostly follow from it. */
const refuseErrors = (
  document: Document.Parsed,
  file: VFile,
  toPlace: (from: number, to: number) => Place,
): void => {
  const isDuplicate = ({ code }: { code: string }) => code === 'DUPLICATE_KEY';
  const problems = [...document.errors, ...document.warnings];
  const first = problems.find((problem) => !isDuplicate(problem));
  if (first) {
    const reason = `Unexpected YAML: ${first.message.replace(/\.?$/, '.')}`;
    refuse(file, toPlace(...first.pos), 'syntax', reason);
    return;
  }
  for (const { pos } of problems.filter(isDuplicate)) {
    const place = toPlace(...pos);
    const line = String(file).split('\n')[place.start.line - 1] ?? '';
    const name = line.trim().replace(/:.*/, '');
    refuse(file, place, 'duplicate-id', `Unexpected second "${name}", expected another name.`);
  }
};

/** Parses `text`, which stands at `offset` in the file; syntax errors become messages. */
export const readData = (file: VFile, text = String(file), offset = 0): Data => {
  const toPlace = createPlaces(file);
  const document = parse(text);
  refuseErrors(document, file, (from, to) => toPlace(offset + from, offset + to));
  return {
    file,
    value: file.messages.some(({ ruleId }) => ruleId === 'syntax') ? undefined : document.toJS(),
    at: (path, part = 'value') => {
      const [start, end] = findRange(document, path, part) ?? [0, 0];
      return toPlace(offset + start, offset + end);
    },
  };
};

/** Parses JSON, which is stricter than YAML, and keeps the same places. */
export const readJson = (file: VFile): Data => {
  try {
    JSON.parse(String(file));
    return readData(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = Number(/at position (\d+)/.exec(reason)?.[1] ?? String(file).trimEnd().length);
    const sentence = reason.replace(/ in JSON.*$/, '');
    refuse(file, createPlaces(file)(offset, offset), 'syntax', `Unexpected JSON: ${sentence}.`);
    return { ...readData(new VFile(String(file))), file, value: undefined };
  }
};
