/** Replaces the published folder by a finished one, so that a build that fails or is killed changes nothing. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Build } from './step.ts';
import { getFolders } from './incremental/stored-analysis.ts';

/** A hidden folder beside another, because a folder can be renamed only within its file system. */
const getSibling = (outDir: string, name: string): string =>
  join(dirname(outDir), `.${basename(outDir)}-${name}`);

/** Where a site is built before it is published. */
export const getStaging = (outDir: string): string => getSibling(outDir, 'new');

const getReplaced = (outDir: string): string => getSibling(outDir, 'old');

/** Moves entries of a folder into another. */
const moveEntries = (names: string[], from: string, to: string): void => {
  for (const name of names) renameSync(join(from, name), join(to, name));
};

/** The entries of a folder; none where there is no folder. */
const list = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/**
 * Restores the previous site after a build ended between its renames: takes back what had moved into the new
 * one. A folder that only the new site has comes with it; no page links to it before the next build.
 */
export const repairSwap = (outDir: string): void => {
  const [staging, replaced] = [getStaging(outDir), getReplaced(outDir)];
  if (existsSync(outDir) || !existsSync(replaced)) return;
  const own = new Set(list(replaced));
  moveEntries(
    list(staging).filter((name) => !own.has(name)),
    staging,
    replaced,
  );
  renameSync(replaced, outDir);
};

/** Publishes the finished site with what moves into it from the previous one. */
const swap = ({ staging, outDir, unchanged }: Build, replaced: string): void => {
  const moving = unchanged.filter(({ isPublished }) => isPublished);
  if (existsSync(outDir)) renameSync(outDir, replaced);
  moveEntries(moving.flatMap(getFolders), replaced, staging);
  renameSync(staging, outDir);
};

/** Publishes the finished site and deletes the previous one. */
export const swapOutput = async (build: Build): Promise<string> => {
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
  return `published in ${outDir}/`;
};
