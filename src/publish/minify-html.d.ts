/** The part of minify-html that its own types leave out: what its WebAssembly is started with. */
declare module '@minify-html/wasm/index_bg.js' {
  export const __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
  export const minify: (page: Uint8Array, options: object) => Uint8Array;
}
