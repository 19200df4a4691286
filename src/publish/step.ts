/** The interface of a build step. */

/** A build in progress. */
export interface Build {
  /** The folder in which the site is built. */
  staging: string;
  /** The folder that is published: the last step replaces it. */
  outDir: string;
  /** What Astro prints: its list of pages is "info". */
  astroLogLevel: 'error' | 'warn' | 'info';
  /** Prints a line. */
  log: (line: string) => void;
}

export interface Step {
  name: string;
  /** Returns a summary to print; throws to end the build. */
  run: (build: Build) => Promise<string>;
  /** Runs at the same time as the next step. */
  isBesideNext?: true;
}
