/** Makes content with many times the claims, sources, paragraphs and figures of a real one. */
import { parse, stringify } from 'yaml';
import type { TextFile } from '../../../src/checks/read/content.ts';

type Fields = Record<string, unknown>;

const withoutRepeats = ['glossary', 'corrections', 'mentions'];

/** Names of sources end in their dates, so that copies differ in the part before the date. */
const renameSource = (id: unknown, copy: number) => `copy-${copy}-${String(id)}`;

/** The same value with other ids of claims and sources. */
const rename = (value: unknown, copy: number, field = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => rename(item, copy, field));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, rename(inner, copy, key)]),
    );
  if (['source', 'via', 'reported', 'basedOn'].includes(field)) return renameSource(value, copy);
  return field === 'claim' ? `${String(value)}-${copy}` : value;
};

const renameKeys = (value: unknown, copy: number): Fields =>
  Object.fromEntries(
    Object.entries(value as Fields).map(([key, inner]) => [`${key}-${copy}`, inner]),
  );

/** Renames marks, notes and placed parts, and headings. */
const renameText = (text: string, copy: number): string =>
  text
    .replace(
      /(:(?:claim|note)\[(?:[^\]]|\](?!\{))*\]|::figure|::sidebar|:::note)\{#([\w-]+)/g,
      `$1{#$2-${copy}`,
    )
    .replace(/^(##+ .*[^}\n])$/gm, `$1 ${copy}`);

const frontMatter = /^---\n([^]*?)\n---\n/;

const repeatArticle = (text: string, times: number): string => {
  const [whole, written = ''] = frontMatter.exec(text) ?? [''];
  const front = parse(written) as Fields;
  const body = text.slice(whole.length).replace(/:::key-points[^]*?\n:::\n/, '');
  const copies = Array.from({ length: times }, (_each, copy) => copy);
  const sections = Object.assign({}, ...copies.map((copy) => renameKeys(front['sections'], copy)));
  const kept = Object.fromEntries(
    Object.entries(front).filter(([key]) => !withoutRepeats.includes(key)),
  );
  const plain = body.replace(/:term\[([^\]]*)\]\{[^}]*\}/g, '$1');
  return `---\n${stringify({ ...kept, sections })}---\n${copies.map((copy) => renameText(plain, copy)).join('\n')}`;
};

const repeatRecord = (text: string, times: number): string =>
  stringify(
    Object.assign(
      {},
      ...Array.from({ length: times }, (_each, copy) =>
        renameKeys(rename(parse(text), copy), copy),
      ),
    ),
  );

const repeatSources = (text: string, times: number): string =>
  JSON.stringify(
    Array.from({ length: times }, (_each, copy) =>
      (JSON.parse(text) as Fields[]).map((source) => ({
        ...source,
        id: renameSource(source['id'], copy),
      })),
    ).flat(),
  );

const repeatFile = ({ path, text }: TextFile, times: number): TextFile[] => {
  if (path.endsWith('index.md')) return [{ path, text: repeatArticle(text, times) }];
  if (path.endsWith('claims.yaml')) return [{ path, text: repeatRecord(text, times) }];
  if (path.endsWith('sources.json')) return [{ path, text: repeatSources(text, times) }];
  if (!/(?:sidebars|figures)\//.test(path)) return [];
  return Array.from({ length: times }, (_each, copy) => ({
    path: path.replace(/(\.\w+)$/, `-${copy}$1`),
    text: path.endsWith('.md')
      ? renameText(text.replace(/:term\[([^\]]*)\]\{[^}]*\}/g, '$1'), copy)
      : stringify(rename(parse(text), copy)),
  }));
};

/** The files of a content folder, repeated in one folder. */
export const repeatAnalysis = (files: TextFile[], times: number): TextFile[] =>
  files.flatMap((file) => repeatFile(file, times));
