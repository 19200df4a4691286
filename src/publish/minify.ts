/** Minifies pages: removes optional quotes, end tags and entities. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as bindings from '@minify-html/wasm/index_bg.js';

/** Starts the WebAssembly manually, because importing WebAssembly modules is experimental in Node. */
const start = (): void => {
  const file = createRequire(import.meta.url).resolve('@minify-html/wasm/index_bg.wasm');
  const module = new WebAssembly.Module(readFileSync(file));
  const { exports } = new WebAssembly.Instance(module, { './index_bg.js': bindings });
  bindings.__wbg_set_wasm(exports);
};

let isStarted = false;

/** The minified page. */
export const minifyPage = (html: string): string => {
  if (!isStarted) start();
  isStarted = true;
  return Buffer.from(bindings.minify(Buffer.from(html), {})).toString();
};
