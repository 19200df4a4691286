/** `npm run check:content`: enables the compile cache of Node, then runs the check. */
import { enableCompileCache } from 'node:module';

// Static imports would be compiled before the cache is enabled.
enableCompileCache();
await import('./run-check.ts');
