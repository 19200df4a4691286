/** `npm run check:content`: starts the check with code that an earlier run has compiled. */
import { enableCompileCache } from 'node:module';

// Static imports would be compiled before.
enableCompileCache();
await import('./run-check.ts');
