/** Minifies pages: removes optional quotes, end tags and entities. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as bindings from '@minify-html/wasm/index_bg.js';
import { memoise } from '../platform/memoise.ts';

/** Starts the WebAssembly once, manually, because importing WebAssembly modules is experimental in Node. */
const start = memoise((name: string): typeof bindings => {
  const file = createRequire(import.meta.url).resolve(name);
  const module = new WebAssembly.Module(readFileSync(file));
  const { exports } = new WebAssembly.Instance(module, { './index_bg.js': bindings });
  bindings.__wbg_set_wasm(exports);
  return bindings;
});

/** The minified page. */
export const minifyPage = (html: string): string => {
  const { minify } = start('@minify-html/wasm/index_bg.wasm');
  return Buffer.from(minify(Buffer.from(html), {})).toString();
};
