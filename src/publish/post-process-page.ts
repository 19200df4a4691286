/** Worker that post-processes a rendered page. */
import { readFile, writeFile } from 'node:fs/promises';
import { addCsp } from './csp.ts';
import { minifyPage } from './minify.ts';

/** The order matters: the policy contains hashes of the minified styles and scripts. */
const transformations = [minifyPage, addCsp];

/** The page as it is published. */
export const postProcess = (page: string): string =>
  transformations.reduce((html, transform) => transform(html), page);

/** Post-processes the file of a page. */
export default async (file: string): Promise<void> => {
  const page = await readFile(file, 'utf8');
  await writeFile(file, postProcess(page));
};
