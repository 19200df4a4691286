/** Runs the editorial checks; an error stops the build. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { environment } from '../platform/environment.ts';

/** Runs the check in a process of its own: on another core, and its memory is released. */
export const checkContent = async (): Promise<string> => {
  const command = ['src/checks/command.ts', '--published', '--content', environment.contentDir];
  const check = spawn(execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
  const [status] = (await once(check, 'close')) as [number | null];
  if (status !== 0) throw new Error('The build stopped: correct the findings above.');
  return 'no findings';
};
