/** The files of a content folder, indexed by analysis. */
import { VFile } from 'vfile';
import { reportFile } from './reader-rules.ts';

/** The analysis to whose folder a file belongs; undefined for a shared file. */
export const getAnalysisName = (folder: string, { path }: { path: string }): string | undefined => {
  const [top, name, ...rest] = path.slice(folder.length + 1).split('/');
  return top === 'analyses' && rest.length > 0 ? name : undefined;
};

/** Files by path, as messages print it. */
export class Files {
  readonly folder: string;
  /** Every file that was read or is missing. */
  readonly all: VFile[];
  readonly #groups: Map<string | undefined, VFile[]>;

  constructor(folder: string, files: VFile[]) {
    this.folder = folder;
    this.all = files;
    this.#groups = Map.groupBy(files, (file) => getAnalysisName(folder, file));
  }

  /** The names of the analyses. */
  listAnalyses(): string[] {
    return [...this.#groups.keys()].filter((name) => name !== undefined);
  }

  /** The files of an analysis. */
  listOf(name: string | undefined): VFile[] {
    return this.#groups.get(name) ?? [];
  }

  /** The files of an analysis in one folder with one extension. */
  listIn(name: string, folder: string, ending: string): VFile[] {
    const path = `${this.folder}/analyses/${name}/${folder}`;
    return this.listOf(name).filter(
      ({ dirname, extname }) => dirname === path && extname === ending,
    );
  }

  /** The files shared by all analyses. */
  listShared(): VFile[] {
    return this.listOf(undefined);
  }

  find(path: string): VFile | undefined {
    return this.listOf(getAnalysisName(this.folder, { path })).find((file) => file.path === path);
  }

  /** A file in the same folder whose name differs only in case or extension. */
  #describeNear({ dirname, stem }: VFile): string {
    const near = this.all.find(
      (file) => file.dirname === dirname && file.stem?.toLowerCase() === stem,
    );
    return near ? `found "${near.basename}": rename it` : 'found none: create it';
  }

  /** A required file. When it is missing, an empty file with a message. */
  getOrReport(path: string): VFile {
    const found = this.find(path);
    if (found) return found;
    const missing = new VFile({ path, value: '' });
    reportFile(
      missing,
      undefined,
      'missing-file',
      `Expected this file, ${this.#describeNear(missing)}.`,
    );
    const name = getAnalysisName(this.folder, missing);
    this.all.push(missing);
    this.#groups.set(name, [...this.listOf(name), missing]);
    return missing;
  }
}
