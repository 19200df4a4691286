/** Asks questions on the terminal, one line each; answers may also be piped in. */
import { stdin, stdout } from 'node:process';
import { createInterface, type Interface } from 'node:readline';
import { UsageError } from '../platform/command.ts';

/** Opens one reader for all questions: a second one would miss lines that the first has already read. */
export const openPrompt = () => {
  let reader: Interface | undefined;
  let lines: AsyncIterator<string> | undefined;
  const readLine = async (): Promise<string> => {
    reader ??= createInterface({ input: stdin });
    lines ??= reader[Symbol.asyncIterator]();
    const { value, done } = await lines.next();
    return done ? '' : value.trim();
  };
  /** The answer to a question; throws where there is none. */
  const ask = async (question: string): Promise<string> => {
    stdout.write(`${question} `);
    const answer = await readLine();
    if (answer === '') throw new UsageError('Expected an answer; nothing was written.');
    return answer;
  };
  return { ask, close: () => reader?.close() };
};
