/** HTML that was rendered before, kept for as long as what it shows. */

/** A note is the same on every page of its analysis, and on each of them it would be rendered anew. */
export const noteCache = new WeakMap<object, string>();
