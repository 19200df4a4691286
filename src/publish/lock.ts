/** Lets one build at a time run in a project, because builds share Astro's cache and the output folder. */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { kill, pid } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const folder = '.cache';
const lock = `${folder}/build.lock`;

/** Milliseconds between two attempts. */
const pause = 200;

/** The process that holds the lock; undefined where none does. */
const readHolder = (): number | undefined => {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
};

/** A process that has ended and waits for its parent to notice, which some containers' first process never does. */
const isZombie = (holder: number): boolean => {
  try {
    return readFileSync(`/proc/${holder}/cmdline`, 'utf8') === '';
  } catch {
    return false;
  }
};

const isRunning = (holder: number): boolean => {
  try {
    return kill(holder, 0) && !isZombie(holder);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Takes the lock in one operation, so that it never exists without its process number. */
const tryLock = (): boolean => {
  const own = `${lock}.${pid}`;
  writeFileSync(own, String(pid));
  try {
    linkSync(own, lock);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(own);
  }
};

/** Deletes the lock of a process that ended without doing so: it was killed. */
const deleteStale = (holder: number | undefined): void => {
  if (holder !== undefined && !isRunning(holder)) rmSync(lock, { force: true });
};

/** Waits until no other build runs, and logs for which; the lock ends with this process. */
export const lockBuild = async (log: (line: string) => void): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  let reported: number | undefined;
  while (!tryLock()) {
    const holder = readHolder();
    deleteStale(holder);
    if (holder !== undefined && isRunning(holder) && holder !== reported)
      log(
        `Another build runs (process ${holder}): waiting for it. If there is none, delete ${lock}.`,
      );
    reported = holder ?? reported;
    await sleep(pause);
  }
  process.on('exit', () => rmSync(lock, { force: true }));
};
