/** Browser tests: the built sites, in the Chromium of this machine. */
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './src/outputs/find-chromium.ts';
import { getOrigin, sites, type SiteName } from './tests/e2e/sites.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 240_000,
  reporter: [['list']],
  globalSetup: './tests/e2e/build-sites.ts',
  use: {
    baseURL: getOrigin('real'),
    launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: Object.keys(sites).map((name) => ({
    command: `node tests/e2e/serve.ts ${name}`,
    port: sites[name as SiteName].port,
    reuseExistingServer: false,
  })),
});
