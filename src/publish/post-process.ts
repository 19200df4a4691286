/** Turns a rendered page into the page that is published. */
import { addCsp } from './csp.ts';
import { minifyPage } from './minify.ts';

/** Minifies the page, then adds its policy, which holds the hashes of the minified styles and scripts. */
export const postProcessPage = (page: Uint8Array): Buffer<ArrayBuffer> =>
  Buffer.from(addCsp(Buffer.from(minifyPage(page)).toString()));
