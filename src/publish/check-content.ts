/** The step that runs the editorial checks. An error stops the build. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import type { Done } from './step.ts';
import { environment } from '../platform/environment.ts';

/** Runs the check in a child process, to use another core and release its memory. */
export const checkContent = async (): Promise<Done> => {
  const command = ['src/checks/command.ts', '--published', '--content', environment.contentDir];
  const check = spawn(execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
  const [status] = (await once(check, 'close')) as [number | null];
  if (status !== 0) throw new Error('The build stopped: correct the findings above.');
  return { summary: 'no findings' };
};
