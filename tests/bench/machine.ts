/** Describes the machine, because times depend on it. */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { platform, version } from 'node:process';
import { findChromium } from '../../src/outputs/pdf/find-chromium.ts';

const getChromium = (): string => {
  const path = findChromium();
  return path
    ? execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim()
    : 'no Chromium';
};

/** Such as "AMD EPYC, 2 cores, 24 GiB, linux, Node v24.21.0, Chromium 142.0.7444.59". */
export const getMachine = (): string =>
  [
    cpus()[0]?.model.trim() ?? 'unknown processor',
    `${availableParallelism()} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    platform,
    `Node ${version}`,
    getChromium(),
  ].join(', ');
