/** `npm run new -- "Title"`: creates an analysis in the content folder, and prints the next steps. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteNames } from '../addresses/reserved-names.ts';
import { readArguments, runCommand, UsageError } from '../platform/command.ts';
import { environment } from '../platform/environment.ts';
import { getNameProblem } from '../schemas/names.ts';
import type { SourceData } from '../schemas/source.ts';
import { readLibrary, writeLibrary } from '../sources/library.ts';
import { allowTitle } from './allow-title.ts';
import { getExampleSource, getFolderName, getNewFiles, type NewFile } from './start-analysis.ts';
import { getToday } from '../platform/today.ts';

const call = 'npm run new -- "Title of the analysis"';
const usage = `Usage: ${call} [--name a-short-name]`;

/** The folder name, as given or from the title. Throws a UsageError when it is invalid or taken. */
const readName = (title: string, given: string | undefined): string => {
  const name = given ?? getFolderName(title);
  const advice = `Name the folder yourself: ${call} --name a-short-name`;
  if (siteNames.has(name))
    throw new UsageError(`Unexpected folder "${name}", which the site uses itself. ${advice}`);
  const problem = getNameProblem(name);
  if (problem) throw new UsageError(`Unexpected folder "${name}". ${problem}. ${advice}`);
  const folder = `${environment.contentDir}/analyses/${name}`;
  if (existsSync(folder))
    throw new UsageError(`Unexpected title "${title}": ${folder} exists. Choose another title.`);
  return name;
};

/**
 * Title and folder name from the command line. Throws a UsageError when either is missing or invalid.
 */
const readTitle = (): { title: string; name: string } => {
  const options = { name: { type: 'string' } } as const;
  const { values, positionals } = readArguments({ options, allowPositionals: true }, usage);
  const title = positionals.join(' ').trim();
  if (title === '') throw new UsageError(`Expected a title: ${call}`);
  if (!/[\p{L}\p{N}]/u.test(title))
    throw new UsageError(`Unexpected title "${title}", expected letters or digits in it.`);
  return { title, name: readName(title, values.name) };
};

const addSource = async (source: SourceData): Promise<void> => {
  const items = readLibrary();
  if (!items.some(({ id }) => id === source.id)) await writeLibrary([...items, { ...source }]);
};

const writeFile = (folder: string, { path, text }: NewFile): void => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** Writes the files to a temporary folder and renames it, so that either all files appear or none. */
const writeFiles = (files: NewFile[], name: string): void => {
  const { contentDir } = environment;
  const staging = mkdtempSync(join(contentDir, '.new-'));
  try {
    for (const file of files) writeFile(staging, file);
    mkdirSync(join(contentDir, 'analyses'), { recursive: true });
    renameSync(join(staging, 'analyses', name), join(contentDir, 'analyses', name));
  } finally {
    rmSync(staging, { recursive: true });
  }
};

const describeNextSteps = (files: NewFile[], name: string): string =>
  [
    'Written:',
    ...files.map(({ path }) => `  ${join(environment.contentDir, path)}`),
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

await runCommand(async () => {
  const { title, name } = readTitle();
  const today = getToday();
  const source = getExampleSource(today);
  const files = allowTitle(getNewFiles(title, name, today), source, title);
  writeFiles(files, name);
  await addSource(source);
  console.log(describeNextSteps(files, name));
});
