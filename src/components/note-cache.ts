/** Caches rendered notes for as long as their annotations exist. */

/** Rendered HTML by annotation. A note is the same on every page of its analysis. */
export const noteCache = new WeakMap<object, string>();
