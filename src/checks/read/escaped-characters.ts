/** Finds invalid characters written as escapes: "\u0000" in YAML, "&#1;" in Markdown. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findUnwanted } from '../parse/characters.ts';
import type { Data, Path } from './content.ts';
import { getNodes } from './nodes.ts';
import { reportFile } from './reader-rules.ts';

/** Literal characters are reported elsewhere. */
const isClean = (file: VFile): boolean => findUnwanted(String(file)).length === 0;

const reportIn = ({ file, at }: Data, path: Path, value: unknown): void => {
  if (typeof value === 'string') {
    const [found] = findUnwanted(value);
    if (found) reportFile(file, at(path), 'characters', found.reason);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    reportIn({ file, at, value }, [...path, Array.isArray(value) ? Number(key) : key], inner);
};

/** Reports escapes in YAML and JSON. */
export const reportEscaped = (data: Data): void => {
  if (String(data.file).includes('\\') && isClean(data.file)) reportIn(data, [], data.value);
};

/** The text fields that a Markdown node may have. */
interface Written {
  value: string;
  url: string;
  attributes: Record<string, string>;
}

/** Reports entities in text and link addresses. */
export const reportEntities = (tree: Root, file: VFile): void => {
  if (!String(file).includes('&') || !isClean(file)) return;
  for (const node of getNodes(tree)) {
    if (node.type === 'yaml') continue;
    const { value = '', url = '', attributes = {} } = node as Partial<Written>;
    const [found] = findUnwanted([value, url, ...Object.values(attributes)].join(' '));
    if (found) reportFile(file, node.position, 'characters', found.reason);
  }
};
