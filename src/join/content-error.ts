/** Stops the build where the content of an analysis does not fit together. */
import { environment } from '../platform/environment.ts';

/** Throws an Error that names the file and the command that reports the line. */
export const throwContentError = (file: string, message: string): never => {
  throw new Error(
    `${environment.contentDir}/analyses/${file}: ${message} Run \`npm run check:content\` for the line.`,
  );
};
