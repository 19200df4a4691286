/**
 * `npm run sources -- import FILE | check | quotes`: imports sources, and checks their addresses and
 * excerpts.
 */
import { readArguments, runCommand, UsageError } from '../platform/command.ts';
import { archiveAddress } from './archive.ts';
import { checkAddresses, offlineMessage } from './check-addresses.ts';
import { checkExcerpts } from './check-excerpts.ts';
import { importSources, type ImportReport } from './import-sources.ts';

const usage = `Usage: npm run sources -- import FILE | check | quotes [--write]
  import FILE   merges an export of Zotero (.json), BibTeX (.bib) or RIS (.ris) into sources.json
  check         looks for dead and moved addresses, and for archived copies
  quotes        searches each document for its excerpts
  --write       makes the changes; without it nothing is changed
  --archive URL  looks for copies in another archive
  --timeout, --pause   seconds to wait for a response (20), and between requests to one host (1)`;

const options = {
  write: { type: 'boolean', default: false },
  archive: { type: 'string', default: archiveAddress },
  timeout: { type: 'string', default: '20' },
  pause: { type: 'string', default: '1' },
} as const;

const expectArchive = (address: string): string => {
  if (/^https?:$/.test(URL.parse(address)?.protocol ?? '')) return address;
  throw new UsageError(
    `Unexpected --archive "${address}", expected an address such as "${archiveAddress}".`,
  );
};

const readCommand = () => readArguments({ options, allowPositionals: true }, usage);

const readSeconds = (name: string, text: string): number => {
  const seconds = Number(text);
  if (text.trim() === '' || !(seconds >= 0))
    throw new UsageError(`Unexpected --${name} "${text}", expected a number of seconds.`);
  return seconds * 1000;
};

const asComplete = (lines: string[] | undefined): ImportReport | undefined =>
  lines && { lines, isComplete: true };

/** The lines to print, and whether the task is complete; undefined without network. */
const run = async ({
  values,
  positionals,
}: ReturnType<typeof readCommand>): Promise<ImportReport | undefined> => {
  const [task = '', file, ...others] = positionals;
  const isComplete = (task === 'import') === (file !== undefined) && others.length === 0;
  if (!isComplete || !['import', 'check', 'quotes'].includes(task)) throw new UsageError(usage);
  const { write } = values;
  const archive = expectArchive(values.archive);
  const timing = {
    timeout: readSeconds('timeout', values.timeout),
    pause: readSeconds('pause', values.pause),
  };
  if (task === 'import') return importSources(file ?? '', write);
  return asComplete(
    task === 'check'
      ? await checkAddresses({ writes: write, archive, timing })
      : await checkExcerpts(write, timing),
  );
};

/** Without network nothing is checked, which is a failure and not a usage error. */
const reportOffline = (): void => {
  console.error(offlineMessage);
  process.exitCode = 1;
};

await runCommand(async () => {
  const given = readCommand();
  const report = await run(given);
  if (!report) return reportOffline();
  for (const line of report.lines) console.log(line);
  if (!report.isComplete) process.exitCode = 1;
  if (!given.values.write) console.log('Nothing was changed. Use --write to make these changes.');
});
