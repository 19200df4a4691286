/** `npm run build`: enables the compile cache of Node, then runs the build. */
import { enableCompileCache } from 'node:module';

// Static imports would be compiled before the cache is enabled.
enableCompileCache();
await import('./build.ts');
