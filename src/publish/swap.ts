/** Replaces the published folder by a finished one, so that a build that fails or is killed changes nothing. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Build } from './step.ts';

/** A hidden folder beside another, because a folder can be renamed only within its file system. */
const getSibling = (outDir: string, name: string): string =>
  join(dirname(outDir), `.${basename(outDir)}-${name}`);

/** Where a site is built before it is published. */
export const getStaging = (outDir: string): string => getSibling(outDir, 'new');

const getReplaced = (outDir: string): string => getSibling(outDir, 'old');

/** Restores the previous site after a build was killed between its two renames. */
export const repairSwap = (outDir: string): void => {
  const replaced = getReplaced(outDir);
  if (!existsSync(outDir) && existsSync(replaced)) renameSync(replaced, outDir);
};

/** Publishes the finished site and deletes the previous one. */
export const swapOutput = async ({ staging, outDir }: Build): Promise<string> => {
  if (!existsSync(join(staging, 'index.html')))
    throw new Error(`Unexpected folder ${staging} without index.html, expected a finished site.`);
  const replaced = getReplaced(outDir);
  rmSync(replaced, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, replaced);
  renameSync(staging, outDir);
  rmSync(replaced, { recursive: true, force: true });
  return `published in ${outDir}/`;
};
