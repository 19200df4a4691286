/** Stops the build when the content of an analysis is inconsistent. */
import { environment } from '../platform/environment.ts';

/** Throws an Error with the file, and the command that reports the line. */
export const throwContentError = (file: string, message: string): never => {
  throw new Error(
    `${environment.contentDir}/analyses/${file}: ${message} Run \`npm run check:content\` for the line.`,
  );
};
