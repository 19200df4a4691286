/** The folders of the analyses that a build reads. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { environment } from '../../platform/environment.ts';

/** The folder that contains a folder for each analysis. */
export const analysesFolder = `${environment.contentDir}/analyses`;

/** The ids of the analyses. Ignores files of the operating system, such as ".DS_Store". */
export const listAnalyses = (): string[] =>
  (existsSync(analysesFolder) ? readdirSync(analysesFolder) : []).filter((name) =>
    statSync(`${analysesFolder}/${name}`, { throwIfNoEntry: false })?.isDirectory(),
  );
