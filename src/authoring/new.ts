/** `npm run new -- "Title"`: starts an analysis in the content folder and says what to do next. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { environment } from '../environment.ts';
import type { SourceData } from '../schemas/source.ts';
import { getExampleSource, getFolderName, getNewFiles } from './start-analysis.ts';
import { runCommand, UsageError } from './run-command.ts';

const usage = 'npm run new -- "Title of the analysis"';

/** The title from the command line; throws a UsageError where it is missing or wrong. */
const readTitle = (words: string[]): string => {
  const title = words.join(' ').trim();
  if (title === '') throw new UsageError(`Expected a title: ${usage}`);
  const name = getFolderName(title);
  if (name === '')
    throw new UsageError(`Unexpected title "${title}", expected letters or digits in it.`);
  if (existsSync(join(environment.contentDir, 'analyses', name)))
    throw new UsageError(
      `Unexpected title "${title}": ${environment.contentDir}/analyses/${name} exists. Choose another title.`,
    );
  return title;
};

const addSource = (source: SourceData): void => {
  const file = join(environment.contentDir, 'sources.json');
  const sources = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SourceData[]) : [];
  if (sources.some(({ id }) => id === source.id)) return;
  writeFileSync(file, `${JSON.stringify([...sources, source], undefined, 2)}\n`);
};

const writeFiles = (title: string, today: string): string[] => {
  const files = getNewFiles(title, today);
  for (const { path, text } of files) {
    const file = join(environment.contentDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  return files.map(({ path }) => join(environment.contentDir, path));
};

const describeNextSteps = (files: string[], name: string): string =>
  [
    'Written:',
    ...files.map((file) => `  ${file}`),
    `  ${environment.contentDir}/sources.json (one example source added)`,
    '',
    'Next:',
    `  npm run dev`,
    `      shows it at /${name}/ and reloads as you save`,
    `  npm run check:content -- --analysis ${name}`,
    `      says what is wrong, by file and line`,
    '  Delete "draft: true" in index.md and run `npm run permalinks` to publish it.',
    '  content/README.md explains every field and directive.',
  ].join('\n');

await runCommand(() => {
  const title = readTitle(argv.slice(2));
  const today = new Date().toISOString().slice(0, 10);
  const files = writeFiles(title, today);
  addSource(getExampleSource(today));
  console.log(describeNextSteps(files, getFolderName(title)));
});
