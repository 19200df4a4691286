/** What a thread does to a rendered page. */
import { readFile, writeFile } from 'node:fs/promises';
import { addCsp } from './csp.ts';
import { minifyPage } from './minify.ts';

/** In this order: the policy holds the hashes of the minified styles and scripts. */
const transformations = [minifyPage, addCsp];

/** Transforms the file of a page. */
export default async (file: string): Promise<void> => {
  const page = await readFile(file, 'utf8');
  const published = transformations.reduce((html, transform) => transform(html), page);
  await writeFile(file, published);
};
