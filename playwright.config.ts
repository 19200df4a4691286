/** Browser tests: the built sites, in the Chromium of this machine and in other engines. */
import { env } from 'node:process';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './src/outputs/pdf/find-chromium.ts';
import { installedEngines, type EngineOptions } from './tests/e2e/engines/support/test.ts';
import { getOrigin, sites, type SiteName } from './tests/e2e/support/sites.ts';

env['TODAY'] = '2040-01-01'; // the fixtures are dated 2031 to 2033

const executablePath = findChromium();

export default defineConfig<object, EngineOptions>({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 240_000,
  reporter: [['list']],
  // A crash of a browser is reported as flaky; a fault fails twice.
  retries: env['CI'] ? 1 : 0,
  globalSetup: './tests/e2e/support/build-sites.ts',
  snapshotPathTemplate: 'tests/e2e/pictures/{arg}{ext}',
  use: {
    baseURL: getOrigin('real'),
    launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    // The development server has a browser of its own, which no other test has used.
    { name: 'dev', testMatch: 'dev-server.spec.ts' },
    { name: 'chromium', testIgnore: ['engines/**', 'dev-server.spec.ts'] },
    ...installedEngines.map((engineName) => ({
      name: engineName,
      testMatch: ['engines/*.spec.ts', `engines/${engineName}/*.spec.ts`],
      use: { engineName },
    })),
  ],
  webServer: Object.keys(sites).map((name) => ({
    command: `node tests/e2e/support/serve.ts ${name}`,
    port: sites[name as SiteName].port,
    reuseExistingServer: false,
  })),
});
