/** Stores the files of an analysis for later builds, and checks whether stored files are complete. */
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

/** What a later build needs to publish an analysis without rendering it. */
export interface StoredAnalysis {
  /** Hash of everything that its files depend on. */
  key: string;
  /** Ids of the sources that it cites. */
  sources: string[];
  summary: AnalysisSummary;
  /** Size and modification time of each file, by path in the built site. */
  files: Record<string, string>;
}

/** An analysis that need not be rendered. */
export interface Unchanged extends StoredAnalysis {
  /** True when its files are still in the published site. They are moved from there into the new site. */
  isPublished: boolean;
}

/** The folder of stored analyses. Each has a folder and a JSON file with its id. */
export const store = `${environment.cacheDir}/analyses`;

const getFolder = (id: string): string => `${store}/${id}`;

const describeFile = (file: string): string => {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
};

/**
 * Links a file, because copying a hundred analyses takes seconds. Copies it when the cache is on another
 * file system.
 */
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

/** A stored analysis; undefined when there is none, or when it cannot be read. */
export const readStored = (id: string): StoredAnalysis | undefined => {
  try {
    return JSON.parse(readFileSync(`${getFolder(id)}.json`, 'utf8')) as StoredAnalysis;
  } catch {
    return undefined;
  }
};

/** True when every file has its stored size and time. Builds never write to existing files. */
const isIntact = (site: string, { files }: StoredAnalysis): boolean => {
  try {
    return Object.entries(files).every(
      ([path, described]) => describeFile(join(site, path)) === described,
    );
  } catch {
    return false;
  }
};

/** The folders of a site that contain only files of this analysis. */
export const getFolders = ({ files }: StoredAnalysis): string[] => [
  ...new Set(Object.keys(files).map((path) => path.replace(/\/.*/, ''))),
];

/** The paths of files and of all their parent folders. */
const listEntries = (paths: string[]): Set<string> => {
  const entries = new Set<string>();
  for (let path of paths)
    for (; path !== '.' && !entries.has(path); path = dirname(path)) entries.add(path);
  return entries;
};

/** True when folders of a published site contain only files of the analysis. */
const holdsNothingElse = (site: string, stored: StoredAnalysis): boolean => {
  const folders = getFolders(stored);
  const inside = folders.map((folder) => readdirSync(join(site, folder), { recursive: true }));
  const expected = listEntries(Object.keys(stored.files)).size - folders.length;
  return inside.flat().length === expected;
};

/** An analysis whose files are complete, in the published site or the store; undefined otherwise. */
export const findFiles = (outDir: string, stored: StoredAnalysis): Unchanged | undefined => {
  if (isIntact(outDir, stored) && holdsNothingElse(outDir, stored))
    return { ...stored, isPublished: true };
  if (isIntact(getFolder(stored.summary.id), stored)) return { ...stored, isPublished: false };
  return undefined;
};

/** Stores files of a built site. The JSON file is written last, so an incomplete copy is not used. */
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
