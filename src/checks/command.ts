/** `npm run check:content`: checks content/ and prints what an editor has to mend. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check, selectAnalysis, type Result } from './check.ts';
import { getFolderName, readFiles } from './read-files.ts';
import { reporters } from './reporters.ts';
import { expectName } from './suggest.ts';

/** Ends with a sentence about how the command was called; nothing was checked. */
class UsageError extends Error {}

const getOptions = () => {
  try {
    return parseArgs({
      options: {
        content: { type: 'string', default: 'content' },
        reporter: { type: 'string', default: 'text' },
        analysis: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

const getReporter = (name: string) => {
  const entry = Object.entries(reporters).find(([key]) => key === name);
  if (entry) return entry[1];
  throw new UsageError(
    `Unexpected reporter "${name}", ${expectName(name, Object.keys(reporters), '')}`,
  );
};

const select = (result: Result, name: string | undefined): Result => {
  if (name === undefined) return result;
  const names = result.content.analyses.map((analysis) => analysis.name);
  if (names.includes(name)) return selectAnalysis(result, name);
  throw new UsageError(
    `Unexpected analysis "${name}", ${expectName(name, names, 'a folder of content/analyses')}`,
  );
};

const run = (): void => {
  const { content: folder, reporter, analysis } = getOptions();
  const report = getReporter(reporter);
  if (!existsSync(folder)) throw new UsageError(`Expected a content folder at "${folder}".`);
  const result = select(check(getFolderName(folder), readFiles(folder)), analysis);
  console.log(report(result));
  process.exitCode = result.hasErrors ? 1 : 0;
};

try {
  run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
