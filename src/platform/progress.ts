/** Progress of a long task: one line that is updated on a terminal, one line for each step elsewhere. */
import { stdout } from 'node:process';

/** The output stream: a terminal, a file or a log. */
export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

const clearLine = '\r\u001B[K';

/** "3 of 11 printed, about 8 s left"; `elapsed` is in milliseconds since the start. */
export const formatProgress = (
  done: number,
  total: number,
  verb: string,
  elapsed: number,
): string => {
  const left = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  return `${done} of ${total} ${verb}${done < total ? `, about ${left} s left` : ''}`;
};

/** Starts a progress display; call the result with the name of each finished item. `log` prints a plain line. */
export const startProgress = (
  total: number,
  verb: string,
  log: (line: string) => void,
  screen: Screen = stdout,
) => {
  const start = performance.now();
  let done = 0;
  return (name: string): void => {
    done += 1;
    const words = formatProgress(done, total, verb, performance.now() - start);
    if (!screen.isTTY) log(`${done} of ${total} ${verb}: ${name}`);
    else if (done < total) screen.write(clearLine + words.slice(0, screen.columns ?? 80));
    else {
      screen.write(clearLine);
      log(words);
    }
  };
};
