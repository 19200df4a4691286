/** Reads the options of the check commands and reports unknown ones. */
import { existsSync } from 'node:fs';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { environment } from '../environment.ts';

/** The command was called wrongly; nothing was checked. */
export class UsageError extends Error {}

/** The value of `--content`, by default CONTENT_DIR, and the command's own options. */
export const readOptions = <Own extends ParseArgsOptionsConfig>(own: Own) => {
  try {
    const content = { type: 'string', default: environment.contentDir } as const;
    return parseArgs({ options: { ...own, content } }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** Stops where there is no folder. */
export const expectFolder = (folder: string): void => {
  if (!existsSync(folder)) throw new UsageError(`Expected a content folder at "${folder}".`);
};

/** Runs a command; one that was called wrongly prints how to call it, and ends with 2. */
export const runCommand = (usage: string, command: () => void): void => {
  try {
    command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n${usage}`);
    process.exitCode = 2;
  }
};
