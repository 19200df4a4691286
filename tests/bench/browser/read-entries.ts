/** Reads performance entries of a page: paints, long tasks, layout shifts. */
import type { Page } from 'playwright-core';

interface Entry {
  name: string;
  startTime: number;
  duration: number;
  /** Of layout shifts only. */
  value: number;
}

/** Every entry of one type since navigation started. */
const readKind = (page: Page, type: string): Promise<Entry[]> =>
  page.evaluate(
    (type) =>
      new Promise<Entry[]>((resolve) => {
        const observer = new PerformanceObserver((list) =>
          resolve(list.getEntries().map((entry) => entry.toJSON() as Entry)),
        );
        observer.observe({ type, buffered: true });
        setTimeout(resolve, 100, []);
      }),
    type,
  );

/** Milliseconds from the request to the first and to the largest paint of content so far. */
export const readPaints = async (page: Page) => {
  const paints = await readKind(page, 'paint');
  const largest = await readKind(page, 'largest-contentful-paint');
  const first = paints.find(({ name }) => name === 'first-contentful-paint');
  return { first: first?.startTime ?? NaN, largest: largest.at(-1)?.startTime ?? NaN };
};

/** The sum of the layout shift scores so far. */
export const readShift = async (page: Page): Promise<number> =>
  (await readKind(page, 'layout-shift')).reduce((sum, { value }) => sum + value, 0);

/** The elements that layout shifts moved so far, by tag and text; generated content names no element. */
export const readShifted = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { sources: { node?: Node }[] })[];
          const nodes = shifts.flatMap(({ sources }) => sources.map(({ node }) => node));
          resolve(nodes.map((node) => `${node?.nodeName} ${node?.textContent?.slice(0, 80)}`));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(resolve, 100, []);
      }),
  );

/** Total blocking time from a given time: milliseconds beyond 50 of every task of the main thread. */
export const readBlocking = async (page: Page, from = 0): Promise<number> =>
  (await readKind(page, 'longtask'))
    .map((task) => task.startTime + task.duration - Math.max(task.startTime, from) - 50)
    .reduce((sum, over) => sum + Math.max(0, over), 0);
