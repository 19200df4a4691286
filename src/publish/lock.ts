/** Ensures that only one build runs at a time, because builds share Astro's cache and the output folder. */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { kill, pid } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const folder = '.cache';
const lock = `${folder}/build.lock`;

/** Milliseconds between two attempts. */
const pause = 200;

/** The process that holds the lock; undefined if none does. */
const readHolder = (): number | undefined => {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Whether a process has ended but was not reaped. In some containers, process 1 never does that. */
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

/** Takes the lock in one operation, so that the file never exists without a process id. */
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

/** Deletes the lock of a process that was killed. */
const deleteStale = (holder: number | undefined): void => {
  if (holder !== undefined && !isRunning(holder)) rmSync(lock, { force: true });
};

/**
 * Waits until no other build runs, and logs which one it waits for. The lock is released when this
 * process ends.
 */
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
