/** Preloaded into a measured process: writes its processor time and peak memory to COST_FILE. */
import { writeFileSync } from 'node:fs';
import { env, resourceUsage } from 'node:process';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = resourceUsage();
  const processor = (userCPUTime + systemCPUTime) / 1e6;
  writeFileSync(env['COST_FILE'] ?? '', JSON.stringify({ processor, megabytes: maxRSS / 1024 }));
});
