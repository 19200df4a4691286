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

/** Each step runs after the previous one, unless that one runs in parallel. */
export const steps: Step[] = [
  // The check and rendering are independent; findings are reported before errors of Astro.
  { name: 'check', run: checkContent, isBesideNext: true },
  { name: 'render', run: renderPages },
  // Minifies each page and adds its content security policy: see post-process-page.ts.
  { name: 'post-process', run: postProcessPages },
  // Prints post-processed pages, and caches each PDF by a hash of its page.
  { name: 'print', run: printPdfs },
  { name: 'compress', run: compressFiles },
  // The rendered files are complete now, and are stored for the next build.
  { name: 'reuse', run: reuseUnchanged },
  // The published site does not change before this step.
  { name: 'swap', run: swapOutput },
  { name: 'prune', run: pruneCache },
];
