/** Puts a finished build in place of the last one; a build that failed leaves the last one as it was. */
import { renameSync, rmSync } from 'node:fs';

const [built, published, old] = ['.cache/site', 'dist', '.cache/replaced'] as const;

rmSync(old, { recursive: true, force: true });
try {
  renameSync(published, old);
} catch {
  // Nothing has been published yet.
}
renameSync(built, published);
rmSync(old, { recursive: true, force: true });
