/** Installs missing tools of the browser tests, or prints instructions. */
import { execFileSync } from 'node:child_process';
import { exit } from 'node:process';
import { findChromium } from '../../../src/outputs/pdf/find-chromium.ts';
import { findFirefox } from '../engines/support/firefox.ts';
import { hasWebKit } from '../engines/support/webkit.ts';
import { hasCaddy, hasNginx } from './hosts.ts';
import { hasJava } from './java.ts';
import { hasPoppler } from './pdf.ts';

const run = (command: string, args: string[]): void => {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
  } catch {
    // The next way is tried; only the final state counts.
  }
};

const update = () => run('apt-get', ['update', '-qq']);
const install = (...names: string[]) => run('apt-get', ['install', '-y', '-qq', ...names]);

/** Ways to install Chromium, in the order in which they are tried. */
const ways = [
  () => run('npx', ['playwright', 'install', '--with-deps', 'chromium']),
  update,
  () => install('chromium'),
];

for (const way of ways) if (!findChromium()) way();
for (const way of [update, () => install('poppler-utils')]) if (!hasPoppler()) way();

/** Programs that some tests need. Without them the tests are skipped, with this message. */
const optional = [
  {
    name: 'nginx, whose recipe',
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
    isThere: hasNginx,
  },
  { name: 'Caddy, whose recipe', packages: ['caddy'], isThere: hasCaddy },
  {
    name: 'Firefox, in which the site',
    packages: ['firefox-esr'],
    isThere: () => findFirefox() !== undefined,
  },
  {
    name: 'WebKitGTK, in which the site',
    packages: ['webkit2gtk-driver', 'xvfb'],
    isThere: hasWebKit,
  },
  { name: 'Java, with which HTML', packages: ['default-jre-headless'], isThere: hasJava },
];

for (const { name, packages, isThere } of optional) {
  for (const way of [update, () => install(...packages)]) if (!isThere()) way();
  if (!isThere())
    console.warn(`Not found: ${name} is not tested. Install ${packages.join(' and ')}.`);
}

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
