/** The interface of a build step. */
import type { BuildResult, RenderedAnalysis } from '../outputs/build-result.ts';
import type { Unchanged } from './incremental/stored-analysis.ts';

/** A build in progress. */
export interface Build {
  /** The folder in which the site is built. */
  staging: string;
  /** The published folder, which the last step replaces. */
  outDir: string;
  /** Log level of Astro. "info" includes its list of pages and warnings. */
  astroLogLevel: 'error' | 'info';
  /** Prints a line. */
  log: (line: string) => void;
  /** Names of the steps that run. */
  steps: string[];
  /** Awaited before the process exits after an error. Steps add to it. */
  beforeExit: Promise<unknown>[];
  /** Stored analyses that have not changed, found before rendering. */
  unchanged: Unchanged[];
  /** The rendered analyses, each with the key computed before it was read. */
  rendered: BuildResult & { analyses: (RenderedAnalysis & { key: string })[] };
}

/** What a step has done: a summary to print, and fields that later steps read. */
export interface Done extends Partial<Pick<Build, 'unchanged' | 'rendered'>> {
  summary: string;
}

/** One step of a build. */
export interface Step {
  name: string;
  /** Throws to stop the build. */
  run: (build: Build) => Promise<Done>;
  /** True to run at the same time as the next step. */
  isBesideNext?: true;
}
