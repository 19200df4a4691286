/** The steps of a build, in order. */
import { checkContent } from './check-content.ts';
import { compressFiles } from './compress.ts';
import { postProcessPages } from './post-process.ts';
import { printPdfs } from './print.ts';
import { pruneCache } from './prune.ts';
import { renderPages } from './render.ts';
import { reuseUnchanged } from './incremental/reuse.ts';
import type { Step } from './step.ts';
import { swapOutput } from './swap.ts';

/** Each runs when the one before it has ended, unless that one runs beside it. */
export const steps: Step[] = [
  // Neither needs the other; the findings of the check come before an error of Astro.
  { name: 'check', run: checkContent, isBesideNext: true },
  { name: 'render', run: renderPages },
  // Minifies each page and adds its content security policy: post-process-page.ts.
  { name: 'post-process', run: postProcessPages },
  // Prints the pages that are published, and caches each PDF under the hash of its page.
  { name: 'print', run: printPdfs },
  { name: 'compress', run: compressFiles },
  // What was rendered is complete, and is stored for the next build.
  { name: 'reuse', run: reuseUnchanged },
  // Until here, the published site is unchanged.
  { name: 'swap', run: swapOutput },
  { name: 'prune', run: pruneCache },
];
