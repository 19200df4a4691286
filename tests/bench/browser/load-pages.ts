/** Several cold loads of several pages, in turns, so that load on the machine affects all of them. */
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../../src/outputs/pdf/find-chromium.ts';
import { loadPage, type Load, type Place } from './load-page.ts';
import type { Profile } from './profiles.ts';

/** Starts the Chromium of this machine. */
export const launch = () => {
  const executablePath = findChromium();
  return chromium.launch({
    args: chromiumArguments,
    ...(executablePath ? { executablePath } : {}),
  });
};

/** The loads of each page, in the order of the pages; the first round warms up and is not counted. */
export const loadPages = async (
  places: Place[],
  profile: Profile,
  times: number,
): Promise<Load[][]> => {
  const browser = await launch();
  const loads = places.map((): Load[] => []);
  for (let round = 0; round <= times; round += 1)
    for (const [index, place] of places.entries()) {
      const load = await loadPage(browser, place, profile);
      if (round > 0) loads[index]?.push(load);
    }
  await browser.close();
  return loads;
};

/** The median. */
export const getMedian = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
