/** Runs a command for authors: what is wrong is one sentence, and the exit status is 1. */
import process from 'node:process';

/** How the command was called is wrong; nothing was written. */
export class UsageError extends Error {}

/** Runs a command and prints a UsageError as its sentence. Other errors are faults of ours and pass. */
export const runCommand = async (command: () => void | Promise<void>): Promise<void> => {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
