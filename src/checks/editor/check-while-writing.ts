/**
 * Runs the check in `npm run dev`, at the start and after each change, and shows findings in terminal
 * and browser.
 */
import { execFile, type ChildProcess } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import { execPath } from 'node:process';
import type { AstroIntegration } from 'astro';
import { environment } from '../../platform/environment.ts';
import { createOverlay, type DevServer } from './dev-overlay.ts';
import type { JsonReport } from '../report/reporters.ts';

/** Milliseconds to wait for more changes: editors save a file in several steps. */
const pause = 200;

const command = [
  'src/checks/command.ts',
  '--content',
  environment.contentDir,
  '--reporter',
  'json',
];

const printFindings = ({ findings, summary }: JsonReport): void => {
  for (const { file, line, column, severity, reason, rule } of findings)
    console.log(`${file}:${line}:${column}  ${severity}  ${reason}  ${rule}`);
  console.log(summary);
};

/** Runs the check in a child process; a new run stops the previous one. */
const createRunner = (show: (report: JsonReport) => void) => {
  let running: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  const run = (): void => {
    running?.kill();
    // The command exits with 1 when there are findings, and still prints them.
    running = execFile(execPath, command, { maxBuffer: Infinity }, (_error, stdout, stderr) => {
      if (stderr) console.error(stderr);
      if (stdout) show(JSON.parse(stdout) as JsonReport);
    });
  };
  return (): void => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
};

const isContentFile = (path: string): boolean =>
  !relative(resolve(environment.contentDir), path).startsWith(`..${sep}`);

const watch = (server: DevServer): void => {
  const showOverlay = createOverlay(server);
  const run = createRunner((report) => {
    printFindings(report);
    showOverlay(report.findings);
  });
  run();
  server.watcher.add(resolve(environment.contentDir));
  server.watcher.on('all', (_event, path) => {
    if (isContentFile(path)) run();
  });
};

/** Astro integration that shows findings during development and never stops the server. */
export const checkWhileWriting = (): AstroIntegration => {
  let isDev = false;
  return {
    name: 'check-while-writing',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isDev = command === 'dev';
      },
      // Astro also starts a server during builds, to read the content.
      'astro:server:setup': ({ server }) => {
        if (isDev) watch(server);
      },
    },
  };
};
