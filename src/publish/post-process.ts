/** The last hand on a page that is to be published. */
import { deferStyles } from './late-styles.ts';
import { minifyPage } from './minify.ts';
import { addCsp } from './csp.ts';

/**
 * From a rendered page to the published one, both in UTF-8: minified, its late styles moved, with a
 * policy for what is left. Between the steps each byte is a character, which is quick to search.
 */
export const postProcessPage = (page: Uint8Array): Buffer<ArrayBuffer> => {
  const short = Buffer.from(minifyPage(page)).toString('latin1');
  return Buffer.from(addCsp(deferStyles(short)), 'latin1');
};
