/** The GFM options of the site, shared by pipeline and checks. */
import type { Options } from 'remark-gfm';

/** A single tilde is literal, as in "two~three"; only double tildes strike through. */
export const gfmOptions: Options = { singleTilde: false };
