/** The `--content` option, shared by the commands that check content. */
import { statSync } from 'node:fs';
import { UsageError } from '../platform/command.ts';
import { environment } from '../platform/environment.ts';

/** `--content FOLDER`; the default is CONTENT_DIR. */
export const contentOption = {
  content: { type: 'string', default: environment.contentDir },
} as const;

/** Throws a UsageError when the folder does not exist. */
export const expectFolder = (folder: string, usage: string): void => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`Expected a content folder at "${folder}".\n${usage}`);
};
