/** The interface of a browser engine for the tests, with any driver. */

/** A function that runs in the page; it must not use anything from outside itself. */
export type PageScript<Value, Result> = (value: Value) => Result;

/** How to start one: `zoom` is the number of device pixels to a CSS pixel, as page zoom sets it. */
export type StartEngine = (zoom?: number) => Promise<Engine>;

/** A running browser with one page. */
export interface Engine {
  /** Opens an address in a window of so many CSS pixels, 900 high, and waits until it has loaded. */
  open: (address: string, width: number, height?: number) => Promise<void>;
  run: <Value, Result>(script: PageScript<Value, Result>, value: Value) => Promise<Result>;
  /** Clicks the first element that fits. */
  click: (selector: string) => Promise<void>;
  pressEscape: () => Promise<void>;
  close: () => Promise<void>;
}
