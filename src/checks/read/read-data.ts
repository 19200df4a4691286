/** Parses YAML and JSON and keeps the range of each field. */
import { memoiseByObject } from '../../platform/memoise.ts';
import { VFile } from 'vfile';
import { isCollection, isMap, isNode, isPair, isScalar, visit } from 'yaml';
import type { Document, Pair, Range as Offsets, YAMLMap } from 'yaml';
import type { Data, Path } from './content.ts';
import { reportEscaped } from './escaped-characters.ts';
import { createRanges, type Range } from '../report/range.ts';
import { findCutTexts } from '../parse/cut-texts.ts';
import { findUnusedAnchors } from '../parse/unused-anchors.ts';
import { findJsonProblem } from '../parse/json-problem.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { reportFile } from './reader-rules.ts';
import { isIncomplete } from './incomplete-files.ts';

const getPair = (document: Document, path: Path): Pair | undefined => {
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
};

/** The range of a node, without the line break that ends a block. */
const getOffsets = (node: unknown): Offsets | undefined | null =>
  isNode(node) ? node.range : null;

const findOffsets = (
  document: Document,
  path: Path,
  part: 'key' | 'value',
): [number, number] | undefined => {
  const pair = getPair(document, path);
  const node = part === 'key' && isPair(pair) ? pair.key : document.getIn(path, true);
  // For a block mapping, the range is its key: the block would include the following lines.
  const pointed = isCollection(node) && pair ? pair.key : node;
  const offsets = getOffsets(pointed);
  if (offsets && isCollection(pointed)) return [offsets[0], offsets[0]];
  if (offsets) return [offsets[0], offsets[1]];
  return path.length > 0 ? findOffsets(document, path.slice(0, -1), 'key') : undefined;
};

/** Reports each field that repeats the name of an earlier one. */
const reportSecond = (
  { items }: YAMLMap,
  file: VFile,
  toRange: (from: number, to: number) => Range,
): void => {
  const lines = new Map<string, number>();
  for (const { key } of items) {
    if (!isScalar(key) || !key.range) continue;
    const name = String(key.value);
    const range = toRange(key.range[0], key.range[1]);
    const line = lines.get(name);
    if (line === undefined) lines.set(name, range.start.line);
    else
      reportFile(
        file,
        range,
        'duplicate-id',
        `Unexpected second "${name}", expected another name: the first is in line ${line}.`,
      );
  }
};

/** Reports duplicate fields at any depth. */
const reportDuplicates = (
  document: Document,
  file: VFile,
  toRange: (from: number, to: number) => Range,
): void => {
  if (document.errors.some(({ code }) => code === 'DUPLICATE_KEY'))
    visit(document, { Map: (_key, map) => reportSecond(map, file, toRange) });
};

/** Parses `text`, which starts at `offset` in the file. Syntax errors become messages. */
export const readData = (file: VFile, text = String(file), offset = 0): Data => {
  const toRange = createRanges(file);
  const toOwn = (from: number, to: number) => toRange(offset + from, offset + to);
  const { document, value, problem } = parseYaml(text);
  if (problem) reportFile(file, toOwn(...problem.offsets), 'syntax', problem.reason);
  reportDuplicates(document, file, toOwn);
  const cut = [...findCutTexts(text), ...(problem ? [] : findUnusedAnchors(document, text))];
  for (const { offsets, reason } of cut) reportFile(file, toOwn(...offsets), 'cut-text', reason);
  const data: Data = {
    file,
    value: problem ? undefined : value,
    at: (path, part = 'value') => toOwn(...(findOffsets(document, path, part) ?? [0, 0])),
  };
  reportEscaped(data);
  return data;
};

/** JSON without whitespace between tokens. */
const minify = (text: string): string => text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');

/** The range lookup of JSON without duplicate keys and escapes, which parses ranges only when one is needed. */
const readPlainJson = (file: VFile, value: unknown): Data => {
  const read = memoiseByObject((of: VFile) => readData(of));
  return { file, value, at: (path, part) => read(file).at(path, part) };
};

/** Parses JSON, which is stricter than YAML, with the same ranges. */
export const readJson = (file: VFile): Data => {
  try {
    const value: unknown = JSON.parse(String(file));
    const isPlain = !/\\u/.test(String(file)) && JSON.stringify(value) === minify(String(file));
    return isPlain ? readPlainJson(file, value) : readData(file);
  } catch {
    const { offset, reason } = findJsonProblem(String(file));
    if (!isIncomplete(file)) reportFile(file, createRanges(file)(offset, offset), 'syntax', reason);
    return { ...readData(new VFile(String(file))), file, value: undefined };
  }
};
