/** Prints the PDFs of a built site, if Chromium is available. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import { environment } from '../platform/environment.ts';
import { getHash } from '../platform/hash.ts';
import { readCached, writeCached } from '../platform/cache.ts';
import { describeChromium, findChromium } from '../outputs/pdf/find-chromium.ts';
import type { Printout } from '../outputs/pdf/pdf-list.ts';
import { openPrinter } from '../outputs/pdf/printer.ts';
import { startProgress } from '../platform/progress.ts';
import { site } from '../site.ts';
import type { Build, Done } from './step.ts';

/** Number of pages printed at the same time, each in its own renderer process. */
const concurrency = Math.min(4, availableParallelism());

interface Job {
  /** Path of the page, with the base path. */
  page: string;
  /** Path of the PDF in the built site. */
  target: string;
  date: Date;
  /** Hash of the page. */
  hash: string;
  /** Path in the cache. Its name is a hash of the page and of Chromium's version. */
  cached: string;
}

const getFile = (folder: string, path: string): string =>
  join(folder, path.slice(site.base.length));

const prepareJob = async (folder: string, chromium: string, printout: Printout): Promise<Job> => {
  const { page, pdf, date } = printout;
  const hash = getHash(await readFile(join(getFile(folder, page), 'index.html'), 'utf8'));
  const key = getHash(`${hash}\n${describeChromium(chromium)}`);
  const cached = `${environment.cacheDir}/pdf/${key}.pdf`;
  return { page, target: getFile(folder, pdf), date: new Date(date), hash, cached };
};

const writePdf = async ({ target }: Job, pdf: Uint8Array): Promise<void> => {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, pdf);
};

/** Copies the cached PDF of a job; returns the job when there is none. */
const takeCached = async (job: Job): Promise<Job[]> => {
  const pdf = await readCached(job.cached);
  if (pdf) await writePdf(job, pdf);
  return pdf ? [] : [job];
};

const printJobs = async (jobs: Job[], chromium: string, { staging, log }: Build): Promise<void> => {
  const printer = await openPrinter(chromium, staging);
  const report = startProgress(jobs.length, 'printed', log);
  const { makeReproducible } = await import('../outputs/pdf/pdf-document.ts');
  const print = async (job: Job): Promise<void> => {
    const pdf = await makeReproducible(await printer.print(job.page), job.date, job.hash);
    await writeCached(job.cached, pdf);
    await writePdf(job, pdf);
    report(job.page);
  };
  await pMap(jobs, print, { concurrency }).finally(printer.close);
};

const withoutChromium =
  environment.chromiumPath === 'none'
    ? 'no PDFs, because CHROMIUM_PATH is "none"'
    : 'no PDFs and no links to them, because no Chromium was found. Install one, such as with ' +
      '"apt-get install chromium" or "npx playwright-core install chromium", or set CHROMIUM_PATH';

/** Prints the rendered analyses. PDFs of unchanged pages come from the cache. */
export const printPdfs = async (build: Build): Promise<Done> => {
  const { printouts } = build.rendered;
  const chromium = findChromium();
  if (!chromium) return { summary: withoutChromium };
  const jobs = await pMap(printouts, (each) => prepareJob(build.staging, chromium, each), {
    concurrency,
  });
  const missing = (await pMap(jobs, takeCached, { concurrency })).flat();
  if (missing.length > 0) await printJobs(missing, chromium, build);
  return { summary: `${jobs.length} PDFs, ${missing.length} of them newly printed` };
};
