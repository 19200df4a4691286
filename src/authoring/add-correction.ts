/** Adds a correction to the front matter of an analysis and leaves everything else unchanged. */
import { isMap, isNode, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { UsageError } from '../platform/command.ts';
import { parseMarkdownFile } from '../schemas/front-matter.ts';

/**
 * A correction: when it was made, what the page said, what it says now, and how the error was found.
 */
export interface NewCorrection {
  /** A day, "2031-04-05". */
  date: string;
  said: string;
  now: string;
  claim: string;
  noticed: string;
}

const parseArticle = (text: string) => {
  const file = parseMarkdownFile(text);
  if (!file) throw new UsageError('Expected front matter between two lines "---" in index.md.');
  return file;
};

const parseFields = (yaml: string): YAMLMap => {
  const { contents, errors } = parseDocument(yaml, { prettyErrors: false });
  const [error] = errors;
  if (error)
    throw new UsageError(
      `Unexpected YAML in the front matter of index.md: ${error.message}. Run \`npm run check:content\` for the line.`,
    );
  if (!isMap(contents)) throw new UsageError('Expected fields in the front matter of index.md.');
  return contents;
};

/** Formats a correction as a YAML list item. */
const formatItem = (correction: NewCorrection, indent: string): string =>
  stringify([correction], { lineWidth: 0 }).replace(/^(?=.)/gm, indent);

/** Inserts a correction before the first item, in the style and with the indent of that item. */
const insertBefore = (
  yaml: string,
  { flow, range }: YAMLSeq,
  correction: NewCorrection,
): string => {
  const start = range?.[0] ?? 0;
  if (flow)
    return `${yaml.slice(0, start + 1)}${JSON.stringify(correction)}, ${yaml.slice(start + 1)}`;
  const line = yaml.lastIndexOf('\n', start) + 1;
  return yaml.slice(0, line) + formatItem(correction, yaml.slice(line, start)) + yaml.slice(line);
};

/** Inserts a correction as the first item of `corrections`, at any position in the front matter. */
const insertItem = (yaml: string, correction: NewCorrection): string => {
  const fields = parseFields(yaml);
  const list: unknown = fields.get('corrections', true);
  if (isSeq(list) && list.items.length > 0) return insertBefore(yaml, list, correction);
  const item = formatItem(correction, '  ');
  if (!isNode(list)) return `${yaml}corrections:\n${item}`;
  const [start, end] = list.range ?? [0, 0];
  // A comment may follow an empty value. It stays on its line.
  const lineEnd = yaml.indexOf('\n', end) < 0 ? yaml.length : yaml.indexOf('\n', end);
  const line = yaml.slice(0, start).trimEnd() + yaml.slice(end, lineEnd).replace(/^(?=#)/, ' ');
  return `${line.trimEnd()}\n${item.trimEnd()}${yaml.slice(lineEnd)}`;
};

/**
 * The text of index.md with the correction added. Throws a UsageError when the front matter is missing
 * or invalid.
 */
export const addCorrection = (text: string, correction: NewCorrection): string => {
  const { yaml, replaceYaml } = parseArticle(text);
  return replaceYaml(insertItem(yaml, correction));
};

/** The date of the last check in the front matter; empty when there is none. */
export const getChecked = (text: string): string => {
  const { yaml } = parseArticle(text);
  return yaml.trim() === '' ? '' : String(parseFields(yaml).get('checked') ?? '');
};

const replaceChecked = (yaml: string, date: string): string => {
  const day = parseFields(yaml).get('checked', true);
  if (!isScalar(day) || !day.range) return `${yaml}checked: ${date}\n`;
  const [start, end] = day.range;
  return yaml.slice(0, start) + date + yaml.slice(end);
};

/**
 * The text of index.md with a new date of the last check. Throws a UsageError when the front matter is
 * missing or invalid.
 */
export const setChecked = (text: string, date: string): string => {
  const { yaml, replaceYaml } = parseArticle(text);
  return replaceYaml(replaceChecked(yaml, date));
};
