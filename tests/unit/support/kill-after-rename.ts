/** Preloaded by a test: kills the process after a rename to a path that ends with KILL_AFTER. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { env } from 'node:process';

const { renameSync } = fs;

fs.renameSync = (from, to) => {
  renameSync(from, to);
  if (String(to).endsWith(env['KILL_AFTER'] ?? '-old')) process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
