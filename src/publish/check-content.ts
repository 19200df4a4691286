/** Runs the editorial checks; an error stops the build. */
import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { environment } from '../environment.ts';

/** Runs the check in a process of its own, so that its memory is released. */
export const checkContent = async (): Promise<string> => {
  const command = ['src/checks/command.ts', '--published', '--content', environment.contentDir];
  const { status } = spawnSync(execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error('The build stopped: correct the findings above.');
  return 'no findings';
};
