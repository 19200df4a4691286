/** Places the examples of the table of rules in valid content, as tests/fixtures/guide-examples.yaml says. */
import { compareAddresses } from '../../../src/checks/permalinks/published-addresses.ts';
import type { TextFile } from '../../../src/checks/read/content.ts';
import { readContent } from '../../../src/checks/read/read-content.ts';

/** Changes a file, moves or copies files, or writes the list of published addresses. */
export type Edit =
  | {
      in: string;
      find?: string;
      put: string;
      all?: true;
      last?: true;
      whole?: true;
      times?: number;
    }
  | { move: string; to: string }
  | { copy: string; to: string }
  | { list: true; more?: string[]; less?: string[] };

/** Texts by their path below content/. */
export type Texts = Map<string, string>;

const places: Record<string, string> = {
  article: 'analyses/ferry/index.md',
  record: 'analyses/ferry/claims.yaml',
  sidebar: 'analyses/ferry/sidebars/fleet.md',
  figure: 'analyses/ferry/figures/passengers-drawn.yaml',
  sources: 'sources.json',
};

export const toFiles = (texts: Texts): TextFile[] =>
  [...texts].map(([path, text]) => ({ path: `content/${path}`, text }));

const expectWords = (text: string, find: string, path: string): void => {
  if (!text.includes(find)) throw new Error(`Expected ${JSON.stringify(find)} in ${path}.`);
};

const changeText = (text: string, edit: Extract<Edit, { in: string }>, path: string): string => {
  const put = String(edit.put).repeat(edit.times ?? 1);
  if (edit.whole) return put;
  if (edit.find === undefined) return text + put;
  expectWords(text, edit.find, path);
  if (edit.all) return text.replaceAll(edit.find, () => put);
  const at = edit.last ? text.lastIndexOf(edit.find) : text.indexOf(edit.find);
  return text.slice(0, at) + put + text.slice(at + edit.find.length);
};

const rename = (texts: Texts, from: string, to: string): [string, string][] =>
  [...texts]
    .filter(([path]) => path.startsWith(from))
    .map(([path, text]) => [to + path.slice(from.length), text]);

const listAddresses = (texts: Texts, { more = [], less = [] }: Extract<Edit, { list: true }>) => {
  const bare = new Map([...texts, ['permalinks.json', '[]']]);
  const { added } = compareAddresses(readContent('content', toFiles(bare)));
  const addresses = [...added, ...more].filter((address) => !less.includes(address));
  return JSON.stringify(addresses.sort(), undefined, 2);
};

const apply = (texts: Texts, edit: Edit): Texts => {
  if ('list' in edit) return new Map([...texts, ['permalinks.json', listAddresses(texts, edit)]]);
  if ('copy' in edit) return new Map([...texts, ...rename(texts, edit.copy, edit.to)]);
  if ('move' in edit) {
    const others = [...texts].filter(([path]) => !path.startsWith(edit.move));
    return new Map([...others, ...rename(texts, edit.move, edit.to)]);
  }
  const path = places[edit.in] ?? edit.in;
  return new Map([...texts, [path, changeText(texts.get(path) ?? '', edit, path)]]);
};

/** The content with all edits, one after the other; throws when the words to replace are missing. */
export const place = (texts: Texts, edits: Edit[]): Texts => edits.reduce(apply, texts);
