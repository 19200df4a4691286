/** Asks questions on the terminal. Each answer is a line, which may also come from a pipe. */
import { stdin, stdout } from 'node:process';
import { createInterface, type Interface } from 'node:readline';
import { UsageError } from '../platform/command.ts';

/**
 * Opens one reader for all questions. A second reader would miss lines that the first has already read.
 */
export const openPrompt = () => {
  let reader: Interface | undefined;
  let lines: AsyncIterator<string> | undefined;
  const readLine = async (): Promise<string> => {
    reader ??= createInterface({ input: stdin });
    lines ??= reader[Symbol.asyncIterator]();
    const { value, done } = await lines.next();
    return done ? '' : value.trim();
  };
  /** Asks a question and returns the answer. Throws a UsageError when the answer is empty. */
  const ask = async (question: string): Promise<string> => {
    stdout.write(`${question} `);
    const answer = await readLine();
    if (answer === '') throw new UsageError('Expected an answer; nothing was written.');
    return answer;
  };
  return { ask, close: () => reader?.close() };
};
