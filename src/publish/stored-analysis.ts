/** The files of an analysis as a build stores them for later builds, and what says whether they still hold. */
import { linkSync, copyFileSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { environment } from '../platform/environment.ts';
import type { AnalysisSummary } from '../model/summary.ts';

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
export const isIntact = ({ summary, files }: StoredAnalysis): boolean => {
  try {
    return Object.entries(files).every(
      ([path, described]) => describeFile(join(getFolder(summary.id), path)) === described,
    );
  } catch {
    return false;
  }
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
