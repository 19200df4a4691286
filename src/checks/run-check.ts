/** Checks the content folder and prints the findings. */
import { check, selectAnalysis, selectPublished, type Result } from './check.ts';
import { readArguments, runCommand, UsageError } from '../platform/command.ts';
import { contentOption, expectFolder } from './content-option.ts';
import { openCheckCache } from './check-cache.ts';
import { getFolderName, readFiles } from './read/read-files.ts';
import { reporters } from './report/reporters.ts';
import { formatReview } from './review/review.ts';
import { expectName } from './report/suggest.ts';

const usage =
  'Usage: npm run check:content -- [--analysis NAME] [--content FOLDER] [--published] [--review] ' +
  `[--reporter ${Object.keys(reporters).join('|')}]`;

const options = {
  ...contentOption,
  reporter: { type: 'string', default: 'text' },
  analysis: { type: 'string' },
  /** Omits drafts, as builds do. */
  published: { type: 'boolean', default: false },
  /** Prints every claim beside its evidence, for a reviewer. */
  review: { type: 'boolean', default: false },
} as const;

const getReporter = (name: string) => {
  const entry = Object.entries(reporters).find(([key]) => key === name);
  if (entry) return entry[1];
  throw new UsageError(
    `Unexpected reporter "${name}", ${expectName(name, Object.keys(reporters))}\n${usage}`,
  );
};

const selectReported = (result: Result, name: string | undefined): Result => {
  if (name === undefined) return result;
  const { outlines, files } = result.content;
  const names = outlines.map((outline) => outline.name);
  if (names.includes(name)) return selectAnalysis(result, name);
  throw new UsageError(
    `Unexpected analysis "${name}", ${expectName(name, names, `a folder of ${files.folder}/analyses`)}\n${usage}`,
  );
};

await runCommand(() => {
  const { values } = readArguments({ options }, usage);
  const { content: folder, reporter, analysis, published, review } = values;
  const print = getReporter(reporter);
  expectFolder(folder, usage);
  const [path, files] = [getFolderName(folder), readFiles(folder)];
  const cache = openCheckCache(path, files);
  // A review needs the text of every analysis, so cached results are not used.
  const all = check(path, files, review ? {} : { known: cache.known, isRetained: false });
  cache.save(all.content);
  const result = selectReported(published ? selectPublished(all) : all, analysis);
  if (review) console.log(formatReview(result));
  console.log(print(result));
  process.exitCode = result.hasErrors ? 1 : 0;
});
