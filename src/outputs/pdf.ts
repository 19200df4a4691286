/** Prints every page that declares a PDF of itself, once the site is built. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, statSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Browser } from 'playwright-core';
import { environment } from '../environment.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { startProgress } from './progress.ts';

const cache = `${environment.cacheDir}/pdf`;

/** Pages that are printed side by side, each by a process of the browser's own. */
const printers = Math.min(4, availableParallelism());

/** The built files, the path they are served under, and the public address. */
interface Site {
  folder: string;
  base: string;
  url: string;
  /** What prints it. */
  printer: string;
}

/** A page that says `<link rel="alternate" type="application/pdf" href="…">`. */
interface Job {
  /** Path of the page below the site's root, with slashes at both ends. */
  page: string;
  /** Where the PDF goes, below the output folder. */
  file: string;
  /** The content's own date, from the page. */
  date: Date;
  /** Fingerprint of all the PDF is made from. */
  hash: string;
}

/** A Chromium and its date: another one prints anew. */
const describePrinter = (path: string): string => `${path} ${statSync(path).mtimeMs}`;

const readJob = async ({ folder, base, printer }: Site, file: string): Promise<Job[]> => {
  const html = await readFile(join(folder, file), 'utf8');
  const link = /<link [^>]*application\/pdf[^>]*>/.exec(html)?.[0];
  const href = link && /href="?([^\s">]+)/.exec(link)?.[1];
  const day = /class="?imprint[^]*?datetime="?([\d-]+)/.exec(html)?.[1];
  if (!href || !day) return [];
  const page = `${base}${file.replace(/index\.html$/, '')}`;
  const hash = createHash('sha256').update(html).update(printer).digest('hex');
  return [{ page, file: href.slice(base.length), date: new Date(day), hash }];
};

/**
 * Prints one page under its public address, answered from the built files: so its links lead to the
 * site, not to this machine.
 */
const printJob = async (browser: Browser, site: Site, { page: path, date, hash }: Job) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = decodeURIComponent(pathname.slice(site.base.length));
    return route.fulfill({
      path: join(site.folder, file, file.endsWith('/') || !file ? 'index.html' : ''),
    });
  });
  await page.goto(new URL(path, site.url).href);
  const printed = await page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
  });
  await page.close();
  const { settlePdf } = await import('./pdf-document.ts');
  return settlePdf(printed, date, hash);
};

const getCached = ({ hash }: Job) => join(cache, `${hash}.pdf`);

/** Loaded only when something must be printed: that takes longer than rendering a page. */
const launch = async (): Promise<Browser> => {
  const { chromium } = await import('playwright-core');
  const executablePath = findChromium();
  return chromium.launch({
    args: chromiumArguments,
    ...(executablePath ? { executablePath } : {}),
  });
};

/** Prints jobs, several at a time, and says how far it is. */
const printMissing = async (jobs: Job[], site: Site, log: AstroIntegrationLogger) => {
  const browser = await launch();
  const report = startProgress(jobs.length, 'printed', (line) => log.info(line));
  const waiting = jobs.values(); // shared: whoever is free takes the next
  const printNext = async (): Promise<void> => {
    for (const job of waiting) {
      await writeFile(getCached(job), await printJob(browser, site, job));
      report(job.file);
    }
  };
  await Promise.all(Array.from({ length: printers }, printNext));
  await browser.close();
};

/** Prints what the cache does not have yet, then copies every job's PDF into the site. */
const printAll = async (jobs: Job[], site: Site, log: AstroIntegrationLogger) => {
  await mkdir(cache, { recursive: true });
  const missing = jobs.filter((job) => !existsSync(getCached(job)));
  if (missing.length > 0) await printMissing(missing, site, log);
  for (const job of jobs) {
    const target = join(site.folder, job.file);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(getCached(job), target);
  }
};

/** An Astro integration: PDFs at the end of a build, where there is a Chromium. */
export const pdf = (): AstroIntegration => {
  const site: Site = { folder: '', base: '/', url: '', printer: '' };
  return {
    name: 'pdf',
    hooks: {
      'astro:config:done': ({ config }) => {
        site.base = config.base.replace(/\/*$/, '/');
        site.url = config.site ?? 'http://localhost';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const chromium = findChromium();
        if (!chromium) {
          logger.info('No Chromium found: built without PDFs and without links to them.');
          return;
        }
        site.folder = fileURLToPath(dir);
        site.printer = describePrinter(chromium);
        const files = globSync('**/index.html', { cwd: site.folder }).sort();
        // By file: the front page and the analysis's own page declare the same one.
        const jobs = new Map<string, Job>();
        // One by one: thousands of pages would be too many open files.
        for (const file of files)
          for (const job of await readJob(site, file)) jobs.set(job.file, job);
        await printAll([...jobs.values()], site, logger);
      },
    },
  };
};
