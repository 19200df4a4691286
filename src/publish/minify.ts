/** Writes a page as shortly as HTML allows: no quotes, end tags or entities that browsers do without. */
import * as bindings from '@minify-html/wasm/index_bg.js';
import { readPackageFile } from '../outputs/package-file.ts';

/** Started by hand: Node still calls its own way of importing WebAssembly an experiment. */
const start = (): void => {
  const module = new WebAssembly.Module(readPackageFile('@minify-html/wasm/index_bg.wasm'));
  const { exports } = new WebAssembly.Instance(module, { './index_bg.js': bindings });
  bindings.__wbg_set_wasm(exports);
};

let started = false;

/** The same page in fewer bytes; its policy needs the hashes of what is left of styles and scripts. */
export const minifyPage = (page: Uint8Array): Uint8Array => {
  if (!started) start();
  started = true;
  return bindings.minify(page, {});
};
