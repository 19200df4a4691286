/** `npm run new -- "Title"`: starts an analysis in the content folder and says what to do next. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteNames } from '../addresses/reserved-names.ts';
import { environment } from '../environment.ts';
import { getNameProblem } from '../schemas/names.ts';
import type { SourceData } from '../schemas/source.ts';
import { allowTitle } from './allow-title.ts';
import { getExampleSource, getFolderName, getNewFiles } from './start-analysis.ts';
import { runCommand, UsageError } from './run-command.ts';

const usage = 'npm run new -- "Title of the analysis"';

const readArguments = () => {
  try {
    return parseArgs({ options: { name: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}: ${usage}`);
  }
};

/** The folder's name, as given or from the title; throws a UsageError where it can be no address. */
const readName = (title: string, given: string | undefined): string => {
  const name = given ?? getFolderName(title);
  const advice = `Name the folder yourself: ${usage} --name a-short-name`;
  if (siteNames.has(name))
    throw new UsageError(`Unexpected folder "${name}", which the site uses itself. ${advice}`);
  const problem = getNameProblem(name);
  if (problem) throw new UsageError(`Unexpected folder "${name}". ${problem}. ${advice}`);
  const folder = `${environment.contentDir}/analyses/${name}`;
  if (existsSync(folder))
    throw new UsageError(`Unexpected title "${title}": ${folder} exists. Choose another title.`);
  return name;
};

/** Title and folder from the command line; throws a UsageError where one is missing or wrong. */
const readTitle = (): { title: string; name: string } => {
  const { values, positionals } = readArguments();
  const title = positionals.join(' ').trim();
  if (title === '') throw new UsageError(`Expected a title: ${usage}`);
  if (!/[\p{L}\p{N}]/u.test(title))
    throw new UsageError(`Unexpected title "${title}", expected letters or digits in it.`);
  return { title, name: readName(title, values.name) };
};

const addSource = (source: SourceData): void => {
  const file = join(environment.contentDir, 'sources.json');
  const sources = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SourceData[]) : [];
  if (sources.some(({ id }) => id === source.id)) return;
  writeFileSync(file, `${JSON.stringify([...sources, source], undefined, 2)}\n`);
};

const writeFiles = (title: string, name: string, today: string): string[] => {
  const files = allowTitle(getNewFiles(title, name, today), getExampleSource(today), title);
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
  const { title, name } = readTitle();
  const today = new Date().toISOString().slice(0, 10);
  const files = writeFiles(title, name, today);
  addSource(getExampleSource(today));
  console.log(describeNextSteps(files, name));
});
