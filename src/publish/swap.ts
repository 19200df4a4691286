/** Replaces the published folder with the new site, so that a failed or killed build changes nothing. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Build, Done } from './step.ts';
import { getFolders } from './incremental/stored-analysis.ts';

/** A hidden folder beside the given one. Renaming works only within one file system. */
const getSibling = (outDir: string, name: string): string =>
  join(dirname(outDir), `.${basename(outDir)}-${name}`);

/** The folder in which a site is built before it is published. */
export const getStaging = (outDir: string): string => getSibling(outDir, 'new');

const getReplaced = (outDir: string): string => getSibling(outDir, 'old');

/** Moves entries of a folder into another. */
const moveEntries = (names: string[], from: string, to: string): void => {
  for (const name of names) renameSync(join(from, name), join(to, name));
};

/** The names of a folder's entries; empty when the folder does not exist. */
const listEntries = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/**
 * Restores the previous site after a build that was killed between its renames, by moving its entries
 * back. A folder that only the new site has is moved too, but no page links to it until the next build.
 */
export const repairSwap = (outDir: string): void => {
  const [staging, replaced] = [getStaging(outDir), getReplaced(outDir)];
  if (existsSync(outDir) || !existsSync(replaced)) return;
  const own = new Set(listEntries(replaced));
  moveEntries(
    listEntries(staging).filter((name) => !own.has(name)),
    staging,
    replaced,
  );
  renameSync(replaced, outDir);
};

/** Publishes the new site, and moves the folders of unchanged analyses into it from the previous one. */
const swap = ({ staging, outDir, unchanged }: Build, replaced: string): void => {
  const moving = unchanged.filter(({ isPublished }) => isPublished);
  if (existsSync(outDir)) renameSync(outDir, replaced);
  moveEntries(moving.flatMap(getFolders), replaced, staging);
  renameSync(staging, outDir);
};

/** The step that publishes the new site and deletes the previous one. */
export const swapOutput = async (build: Build): Promise<Done> => {
  const { staging, outDir } = build;
  if (!existsSync(join(staging, 'index.html')))
    throw new Error(`Unexpected folder ${staging} without index.html, expected a finished site.`);
  const replaced = getReplaced(outDir);
  rmSync(replaced, { recursive: true, force: true });
  try {
    swap(build, replaced);
  } catch (error) {
    repairSwap(outDir);
    throw error;
  }
  rmSync(replaced, { recursive: true, force: true });
  return { summary: `published in ${outDir}/` };
};
