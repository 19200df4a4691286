/** Preloaded by a test: kills the process between the two renames that publish a site. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { renameSync } = fs;

fs.renameSync = (from, to) => {
  renameSync(from, to);
  if (String(to).endsWith('-old')) process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
