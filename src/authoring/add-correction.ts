/** Adds a correction to the front matter of an analysis and leaves everything else unchanged. */
import { isMap, isSeq, parseDocument, stringify } from 'yaml';

/** A correction as readers see it: when, what the page said, what it says now, and how the error was found. */
export interface NewCorrection {
  /** A day, "2031-04-05". */
  date: string;
  said: string;
  now: string;
  claim: string;
  noticed: string;
}

const frontMatter = /^\uFEFF?---\r?\n([^]*?)^---[ \t]*$/m;

/** The entry as an item of a list, indented. */
const formatItem = (correction: NewCorrection): string =>
  stringify([correction], { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('');

/** Puts an item at the top of the list under `corrections`, wherever the front matter has it. */
const insertItem = (yaml: string, item: string): string => {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) throw new Error('Expected front matter with fields.');
  const list = contents.get('corrections', true);
  if (!isSeq(list)) return `${yaml}corrections:\n${item}`;
  const [start, end] = list.range ?? [0, 0];
  if (list.flow) return `${yaml.slice(0, start).trimEnd()}\n${item.trimEnd()}${yaml.slice(end)}`;
  const line = yaml.lastIndexOf('\n', start) + 1;
  return yaml.slice(0, line) + item + yaml.slice(line);
};

/** The text of index.md with the correction first in its list; throws where there is no front matter. */
export const addCorrection = (text: string, correction: NewCorrection): string => {
  const yaml = frontMatter.exec(text)?.[1];
  if (yaml === undefined) throw new Error('Expected front matter between lines of "---".');
  return text.replace(yaml, () => insertItem(yaml, formatItem(correction)));
};

/** The text of index.md with a new day of the last check. */
export const setChecked = (text: string, date: string): string =>
  text.replace(/^checked:.*$/m, `checked: ${date}`);
