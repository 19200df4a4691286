/** Prints the findings while `npm run dev` runs: at its start, and after every change of the content. */
import { spawn, type ChildProcess } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import { execPath } from 'node:process';
import type { AstroIntegration } from 'astro';
import { environment } from '../environment.ts';

/** Editors save in several steps. */
const pause = 300;

/** Runs the check as a command of its own; a new run ends the one before. */
const createRunner = () => {
  let running: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  const run = (): void => {
    running?.kill();
    const command = ['src/checks/command.ts', '--content', environment.contentDir];
    running = spawn(execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
  };
  return (): void => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
};

const isWithin = (path: string): boolean =>
  !relative(resolve(environment.contentDir), path).startsWith(`..${sep}`);

/** Shows what has to be corrected and never stops the server. */
export const checkWhileWriting = (): AstroIntegration => ({
  name: 'check-while-writing',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const run = createRunner();
      run();
      server.watcher.add(resolve(environment.contentDir));
      server.watcher.on('all', (_event, path) => {
        if (isWithin(path)) run();
      });
    },
  },
});
