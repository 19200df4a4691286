/** Finds unwanted characters that are written as escapes: "\u0000" in YAML, "&#1;" in Markdown. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { findUnwanted } from './characters.ts';
import type { Data, Path } from './content.ts';
import { report } from '../report/report.ts';

/** Characters in the file itself have another finding. */
const isClean = (file: VFile): boolean => findUnwanted(String(file)).length === 0;

const reportIn = ({ file, at }: Data, path: Path, value: unknown): void => {
  if (typeof value === 'string') {
    const [found] = findUnwanted(value);
    if (found) report(file, at(path), 'characters', found.reason);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    reportIn({ file, at, value }, [...path, Array.isArray(value) ? Number(key) : key], inner);
};

/** Reports those of YAML and JSON. */
export const reportEscaped = (data: Data): void => {
  if (isClean(data.file)) reportIn(data, [], data.value);
};

/** What any node of Markdown may hold besides other nodes. */
interface Written {
  value: string;
  url: string;
  attributes: Record<string, string>;
}

/** Reports those of the text, link addresses included. */
export const reportEntities = (tree: Root, file: VFile): void => {
  if (!isClean(file)) return;
  visit(tree, (node) => {
    if (node.type === 'yaml') return;
    const { value = '', url = '', attributes = {} } = node as Partial<Written>;
    const [found] = findUnwanted([value, url, ...Object.values(attributes)].join(' '));
    if (found) report(file, node.position, 'characters', found.reason);
  });
};
