/** Writes a page as shortly as HTML allows: no quotes, end tags or entities that browsers do without. */
import * as bindings from '@minify-html/wasm/index_bg.js';
import { readPackageFile } from './package-file.ts';

/** Started by hand: Node still calls its own way of importing WebAssembly an experiment. */
const start = (): void => {
  const module = new WebAssembly.Module(readPackageFile('@minify-html/wasm/index_bg.wasm'));
  const { exports } = new WebAssembly.Instance(module, { './index_bg.js': bindings });
  bindings.__wbg_set_wasm(exports);
};

let started = false;

/** Vite has minified the styles; it leaves Tailwind's licence, of which nothing is used but names. */
const dropLicence = (html: string): string => html.replaceAll(/(<style>)\/\*!.*?\*\/\n?/g, '$1');

/** The same page in fewer bytes; its policy needs the hashes of what is left of styles and scripts. */
export const shortenPage = (html: string): string => {
  if (!started) start();
  started = true;
  const page = new TextEncoder().encode(dropLicence(html));
  return new TextDecoder().decode(bindings.minify(page, {}));
};
