/** What all commands share: how they read their arguments, print errors and end. */
import process from 'node:process';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command was called wrongly; nothing was changed. Its message is all that the user sees. */
export class UsageError extends Error {}

/** The message of anything that was thrown. */
export const getMessage = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Reads the command line; throws a UsageError with the usage where an option is unknown. */
export const readArguments = <Config extends ParseArgsConfig>(config: Config, usage: string) => {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(`${getMessage(error)}\n${usage}`);
  }
};

/**
 * Runs a command. The exit status is 0 when all is well, 1 when the command reports a problem or fails,
 * and 2 after a usage error.
 */
export const runCommand = async (command: () => void | Promise<void>): Promise<void> => {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
};
