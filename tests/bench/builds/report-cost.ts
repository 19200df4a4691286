/** Preloaded into measured processes: each adds a line with its processor time and peak memory to COST_FILE. */
import { appendFileSync } from 'node:fs';
import { env, resourceUsage } from 'node:process';
import { isMainThread } from 'node:worker_threads';

const report = (): void => {
  const { maxRSS, userCPUTime, systemCPUTime } = resourceUsage();
  const processor = (userCPUTime + systemCPUTime) / 1e6;
  const line = JSON.stringify({ processor, megabytes: maxRSS / 1024 });
  appendFileSync(env['COST_FILE'] ?? '', `${line}\n`);
};

// A thread has the resources of its process.
if (isMainThread) process.on('exit', report);
