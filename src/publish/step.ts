/** The interface of a build step. */
import type { Rendered, RenderedAnalysis } from '../outputs/rendered.ts';
import type { Unchanged } from './incremental/stored-analysis.ts';

/** A build in progress. */
export interface Build {
  /** The folder in which the site is built. */
  staging: string;
  /** The folder that is published: the last step replaces it. */
  outDir: string;
  /** What Astro prints: its list of pages and the warnings of its tools are "info". */
  astroLogLevel: 'error' | 'info';
  /** Prints a line. */
  log: (line: string) => void;
  /** The names of the steps that run. */
  steps: string[];
  /**
   * Resolves when the bundler has ended. A process that exits before can hang for ever: it waits for the threads of
   * the bundler, and they for it.
   */
  bundled: Promise<unknown>;
  /** What the last build stored of the analyses that have not changed since; found before rendering. */
  unchanged: Unchanged[];
  /** What this build has rendered, each analysis with its key before it was read. */
  rendered: Rendered & { analyses: (RenderedAnalysis & { key: string })[] };
}

/** One step of a build. */
export interface Step {
  name: string;
  /** Returns a summary to print; throws to end the build. */
  run: (build: Build) => Promise<string>;
  /** Runs at the same time as the next step. */
  isBesideNext?: true;
}
