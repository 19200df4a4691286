/** Types of minify-html that the package omits: starting its WebAssembly. */
declare module '@minify-html/wasm/index_bg.js' {
  export const __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
  export const minify: (page: Uint8Array, options: object) => Uint8Array;
}
