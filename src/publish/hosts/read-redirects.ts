/** Reads `_redirects` in a built site as hosts do. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A redirect. "/old/*" matches "/old" and everything below it; ":splat" is the part below. */
export interface HostRedirect {
  from: string;
  to: string;
}

/** Parses a `_redirects` file into redirects, in order. */
export const parseRedirects = (text: string): HostRedirect[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [from = '', to = ''] = line.split(' ');
      return { from, to };
    });

/** The redirects of a built site; none without a `_redirects` file. */
export const readRedirects = (folder: string): HostRedirect[] => {
  const file = join(folder, '_redirects');
  return existsSync(file) ? parseRedirects(readFileSync(file, 'utf8')) : [];
};

const getTarget = ({ from, to }: HostRedirect, path: string): string | undefined => {
  if (!from.endsWith('/*')) return path === from ? to : undefined;
  const start = from.slice(0, -2);
  if (path !== start && !path.startsWith(`${start}/`)) return undefined;
  return to.replace(':splat', path.slice(start.length + 1));
};

/** The target of the first redirect that matches. */
export const findRedirect = (redirects: HostRedirect[], path: string): string | undefined => {
  for (const redirect of redirects) {
    const target = getTarget(redirect, path);
    if (target !== undefined) return target;
  }
  return undefined;
};
