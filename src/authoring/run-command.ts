/** Runs a command for authors: an error is one sentence, and the exit status is 1. */
import process from 'node:process';

/** The command was called wrongly; nothing was written. */
export class UsageError extends Error {}

/** Runs a command and prints the message of a UsageError. Other errors are our own and are thrown on. */
export const runCommand = async (command: () => void | Promise<void>): Promise<void> => {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
