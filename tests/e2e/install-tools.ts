/** Installs what the browser tests need, only where it is missing, and says what to do where it cannot. */
import { execFileSync } from 'node:child_process';
import { exit } from 'node:process';
import { findChromium } from '../../src/outputs/find-chromium.ts';
import { hasCaddy, hasNginx } from './hosts.ts';
import { hasPoppler } from './pdf.ts';

const run = (command: string, args: string[]): void => {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
  } catch {
    // The next way is tried; what counts is what is there in the end.
  }
};

const update = () => run('apt-get', ['update', '-qq']);
const install = (name: string) => run('apt-get', ['install', '-y', '-qq', name]);

/** Ways to come by a Chromium, in the order in which they are tried. */
const ways = [
  () => run('npx', ['playwright', 'install', '--with-deps', 'chromium']),
  update,
  () => install('chromium'),
];

for (const way of ways) if (!findChromium()) way();
for (const way of [update, () => install('poppler-utils')]) if (!hasPoppler()) way();

/** Web servers whose recipes are tested; without them those tests are skipped, which this says. */
const brotli = 'libnginx-mod-http-brotli-static';
for (const way of [update, () => run('apt-get', ['install', '-y', '-qq', 'nginx', brotli])])
  if (!hasNginx()) way();
for (const way of [update, () => install('caddy')]) if (!hasCaddy()) way();
if (!hasNginx())
  console.warn(`nginx was not found: its recipe is not tested. Install nginx and ${brotli}.`);
if (!hasCaddy()) console.warn('Caddy was not found: its recipe is not tested. Install caddy.');

/** What is still missing, with what to do about it. */
const missing = [
  ...(findChromium() ? [] : ['Chromium: install it and set CHROMIUM_PATH to it']),
  ...(hasPoppler()
    ? []
    : ['poppler (pdfinfo, pdftotext, pdftoppm): install it and put it on PATH']),
];

if (missing.length > 0) {
  console.error(
    `The browser tests need what was not found and could not be installed.\n${missing.join('\n')}`,
  );
  exit(1);
}
