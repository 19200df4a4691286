/** Which of GFM's variants the site reads; pipeline and checks read the same. */
import type { Options } from 'remark-gfm';

/** A single tilde is a tilde, as in "two~three"; two strike out. */
export const gfmOptions: Options = { singleTilde: false };
