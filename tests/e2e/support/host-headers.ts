/** Reads a site's `_headers` as hosts do: every rule that matches the path adds its headers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Rule {
  path: RegExp;
  headers: [name: string, value: string][];
}

/** `*` matches anything, `:name` anything up to a slash; our paths use no other syntax. */
const toPattern = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`);

const readRule = (block: string): Rule => {
  const [path = '', ...lines] = block.trim().split('\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { path: toPattern(path), headers };
};

/** The rules of a built site. */
export const readRules = async (folder: string): Promise<Rule[]> =>
  (await readFile(join(folder, '_headers'), 'utf8')).split('\n\n').map(readRule);

/** The headers that the rules add to the response for a path. */
export const getHeaders = (rules: Rule[], path: string): Record<string, string> =>
  Object.fromEntries(
    rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers),
  );
