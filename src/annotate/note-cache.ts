/** Caches rendered notes; an entry lives as long as the annotation that it shows. */

/** HTML by annotation. A note is the same on every page of its analysis and is rendered only once. */
export const noteCache = new WeakMap<object, string>();
