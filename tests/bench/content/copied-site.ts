/** Writes content folders of many analyses that pass the check: copies of the first one. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';

/** Copies of the first analysis under other addresses, "copy-0" and so on, with its library of sources. */
export const writeCopies = (content: string, count: number): void => {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(`${content}/analyses`, { recursive: true });
  cpSync('content/sources.json', `${content}/sources.json`);
  for (let index = 0; index < count; index++)
    cpSync('content/analyses/isis-k', `${content}/analyses/copy-${index}`, { recursive: true });
};
