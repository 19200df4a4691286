/** The files of an analysis as a build stores them for later builds, and what says whether they still hold. */
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { environment } from '../../platform/environment.ts';
import type { AnalysisSummary } from '../../model/summary.ts';

/** What a later build needs to publish an analysis again without rendering it. */
export interface StoredAnalysis {
  /** Hash of all that its files are made from. */
  key: string;
  /** Ids of the sources that it cites. */
  sources: string[];
  summary: AnalysisSummary;
  /** Size and time of each file, by its path in the built site. */
  files: Record<string, string>;
}

/** An analysis that need not be rendered, because all that its files are made from is as it was. */
export interface Unchanged extends StoredAnalysis {
  /** Its files stand in the published site as they were stored: they move from there into the new site. */
  isPublished: boolean;
}

/** Where the analyses are stored, each in a folder of its name beside a JSON file. */
export const store = `${environment.cacheDir}/analyses`;

const getFolder = (id: string): string => `${store}/${id}`;

const describeFile = (file: string): string => {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
};

/** A link, because a copy of a hundred analyses takes seconds; a copy where the cache has another file system. */
const linkFile = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
};

/** Links files of one folder into another. */
const linkFiles = (paths: string[], from: string, to: string): void => {
  for (const folder of new Set(paths.map((path) => dirname(path))))
    mkdirSync(join(to, folder), { recursive: true });
  for (const path of paths) linkFile(join(from, path), join(to, path));
};

/** What is stored of an analysis; undefined where nothing is, or where it cannot be read. */
export const readStored = (id: string): StoredAnalysis | undefined => {
  try {
    return JSON.parse(readFileSync(`${getFolder(id)}.json`, 'utf8')) as StoredAnalysis;
  } catch {
    return undefined;
  }
};

/** True where every file is as it was stored; files of builds are never written again. */
const isIntact = (site: string, { files }: StoredAnalysis): boolean => {
  try {
    return Object.entries(files).every(
      ([path, described]) => describeFile(join(site, path)) === described,
    );
  } catch {
    return false;
  }
};

/** The folders of a site that hold the files of an analysis and nothing else. */
export const getFolders = ({ files }: StoredAnalysis): string[] => [
  ...new Set(Object.keys(files).map((path) => path.replace(/\/.*/, ''))),
];

/** The paths of files and of all folders that they are in. */
const listEntries = (paths: string[]): Set<string> => {
  const entries = new Set<string>();
  for (let path of paths)
    for (; path !== '.' && !entries.has(path); path = dirname(path)) entries.add(path);
  return entries;
};

/** True where folders of a published site hold no other file than those of the analysis. */
const holdsNothingElse = (site: string, stored: StoredAnalysis): boolean => {
  const folders = getFolders(stored);
  const inside = folders.map((folder) => readdirSync(join(site, folder), { recursive: true }));
  const expected = listEntries(Object.keys(stored.files)).size - folders.length;
  return inside.flat().length === expected;
};

/** An analysis with its files, from the published site or from the store; undefined where neither has them all. */
export const findFiles = (outDir: string, stored: StoredAnalysis): Unchanged | undefined => {
  if (isIntact(outDir, stored) && holdsNothingElse(outDir, stored))
    return { ...stored, isPublished: true };
  if (isIntact(getFolder(stored.summary.id), stored)) return { ...stored, isPublished: false };
  return undefined;
};

/** Stores files of a built site; nothing counts as stored before all of it is. */
export const storeFiles = (
  site: string,
  paths: string[],
  analysis: Omit<StoredAnalysis, 'files'>,
): void => {
  const folder = getFolder(analysis.summary.id);
  rmSync(`${folder}.json`, { force: true });
  rmSync(folder, { recursive: true, force: true });
  linkFiles(paths, site, folder);
  const files = Object.fromEntries(paths.map((path) => [path, describeFile(join(folder, path))]));
  writeFileAtomic.sync(`${folder}.json`, JSON.stringify({ ...analysis, files }));
};

/** Adds the stored files of an analysis to a site. */
export const addFiles = (site: string, { summary, files }: StoredAnalysis): void => {
  linkFiles(Object.keys(files), getFolder(summary.id), site);
};
