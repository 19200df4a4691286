/** The option of the commands that check content: which folder. */
import { statSync } from 'node:fs';
import { UsageError } from '../platform/command.ts';
import { environment } from '../platform/environment.ts';

/** `--content FOLDER`, by default CONTENT_DIR. */
export const contentOption = {
  content: { type: 'string', default: environment.contentDir },
} as const;

/** Throws a UsageError where there is no folder. */
export const expectFolder = (folder: string, usage: string): void => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`Expected a content folder at "${folder}".\n${usage}`);
};
