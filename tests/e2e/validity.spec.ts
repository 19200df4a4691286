/** Every page has valid HTML and no accessibility finding. */
import { execFileSync } from 'node:child_process';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { getAddresses } from './support/addresses.ts';
import { hasJava } from './support/java.ts';
import { getOrigin, sites, type SiteName } from './support/sites.ts';

const names = Object.keys(sites) as SiteName[];
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const name of names)
  test(`the HTML of the ${name} site is valid`, () => {
    // install-tools.ts says so where there is none.
    test.skip(!hasJava(), 'The Nu HTML checker needs Java, which is not on this machine.');
    test.setTimeout(120_000);
    // The checker's CSS lags behind browsers (container queries, inline-size); Vite parses the CSS.
    const options = ['--filterpattern', 'CSS: .*', '--also-check-svg', '--skip-non-html'];
    const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';
    const check = () =>
      execFileSync('java', ['-jar', jar, ...options, sites[name].outDir], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(check).not.toThrow();
  });

for (const name of names)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on any page of the ${name} site in the ${colorScheme}`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme });
      for (const address of getAddresses(name)) {
        await page.goto(getOrigin(name) + address);
        await page.locator('details').evaluateAll((all) =>
          all.forEach((item) => {
            // Of those with one name only one is open at a time.
            item.removeAttribute('name');
            item.setAttribute('open', '');
          }),
        );
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
        expect(found, address).toEqual([]);
      }
    });
