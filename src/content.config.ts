/** Where Astro finds the content collections. */
import { createRequire } from 'node:module';
import { unreadFolders } from './join/unchanged.ts';

// Node loads their code, because Vite takes half a second for its 200 modules. `npm run dev` must be
// started again after a change of it.
const { defineCollections } = createRequire(import.meta.url)(
  './collections/collections.ts',
) as typeof import('./collections/collections.ts');

export const collections = defineCollections(unreadFolders);
