/** `npm run build`: starts the build with code that an earlier run has compiled. */
import { enableCompileCache } from 'node:module';

// Static imports would be compiled before.
enableCompileCache();
await import('./build.ts');
