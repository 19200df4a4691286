/** Finds Chromium: from CHROMIUM_PATH, PATH, or Playwright. */
import { constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { cwd } from 'node:process';
import { environment } from '../../platform/environment.ts';
import { isAccessible } from '../../platform/is-accessible.ts';
import { memoise } from '../../platform/memoise.ts';
import { isBuild } from '../../platform/mode.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const isExecutable = (path: string): boolean => isAccessible(path, constants.X_OK);

const findOnPath = (searchPath: string): string | undefined =>
  searchPath
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);

/** Playwright's Chromium. Tried last, because loading the package takes longer than rendering a page. */
const findOwn = (): string | undefined => {
  const load = createRequire(`${cwd()}/`) as (name: string) => typeof import('playwright-core');
  const path = load('playwright-core').chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

const search = memoise((searchPath: string) => findOnPath(searchPath) ?? findOwn());

/** Path of Chromium, or undefined. CHROMIUM_PATH comes first; "none" disables all others. */
export const findChromium = (): string | undefined => {
  const { chromiumPath: chosen, searchPath } = environment;
  if (chosen) return chosen === 'none' ? undefined : chosen;
  return search(searchPath);
};

/** Whether this build prints PDFs. Pages link to PDFs only if they will exist. */
export const hasPdfs = (): boolean => isBuild && findChromium() !== undefined;

/** Arguments that let Chromium run as root, in a container, and without its own network requests. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path and modification time of Chromium, for cache keys: another version may print other bytes. */
export const describeChromium = (path: string): string => `${path} ${statSync(path).mtimeMs}`;
