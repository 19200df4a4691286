/**
 * `npm run correct -- <analysis> <claim>`: asks what a page said and says now, and adds the correction
 * to the front matter. `--said`, `--now`, `--noticed`, `--date` and `--checked` replace questions.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { parse } from 'yaml';
import { getMessage, readArguments, runCommand, UsageError } from '../platform/command.ts';
import { environment } from '../platform/environment.ts';
import { parseDate } from '../schemas/date.ts';
import { addCorrection, getChecked, setChecked } from './add-correction.ts';
import { openPrompt } from './prompt.ts';
import { readUtf8 } from '../sources/read-utf8.ts';
import { getToday } from '../platform/today.ts';

const usage = 'Usage: npm run correct -- <analysis> <claim>';

const options = {
  said: { type: 'string' },
  now: { type: 'string' },
  noticed: { type: 'string' },
  date: { type: 'string' },
  checked: { type: 'string' },
} as const;

const readText = (file: string, what: string): string => {
  if (!existsSync(file)) throw new UsageError(`Unexpected ${what}: there is no ${file}.`);
  return readUtf8(file);
};

/** The ids of the claims of a record. Throws a UsageError when the record cannot be read. */
const readClaims = (file: string): string[] => {
  const text = readText(file, 'record');
  try {
    return Object.keys((parse(text, { prettyErrors: false }) ?? {}) as object);
  } catch (error) {
    throw new UsageError(`Unexpected YAML in ${file}: ${getMessage(error)}`);
  }
};

const expectDate = (date: string): string => {
  if (date.length === 10 && parseDate(date)) return date;
  throw new UsageError(`Unexpected date "${date}", expected a day such as 2021-08-27.`);
};

const prompt = openPrompt();

const ask = async (given: string | undefined, question: string): Promise<string> => {
  const answer = given ?? (await prompt.ask(question));
  if (answer.trim() !== '') return answer;
  throw new UsageError(`Unexpected empty answer to "${question}", expected words.`);
};

/** The last check of the record must not be earlier than a correction. */
const checkDate = async (text: string, date: string, given: string | undefined) => {
  const checked = getChecked(text);
  if (checked >= date) return text;
  const day = await ask(
    given,
    `The record was last checked on ${checked}. On which day, ${date} or later, was it checked again?`,
  );
  if (expectDate(day) < date)
    throw new UsageError(`Unexpected day ${day}, expected ${date} or later.`);
  return setChecked(text, day);
};

await runCommand(async () => {
  const { values, positionals } = readArguments({ options, allowPositionals: true }, usage);
  const [analysis, claim, extra] = positionals;
  if (extra !== undefined)
    throw new UsageError(
      `Unexpected "${extra}", expected an analysis and a claim; put several words in quotation marks.\n${usage}`,
    );
  if (!analysis || !claim) throw new UsageError(`Expected an analysis and a claim.\n${usage}`);
  const folder = join(environment.contentDir, 'analyses', analysis);
  const file = join(folder, 'index.md');
  const text = readText(file, `analysis "${analysis}"`);
  if (!readClaims(join(folder, 'claims.yaml')).includes(claim))
    throw new UsageError(`Unexpected claim "${claim}", expected an id of ${folder}/claims.yaml.`);
  const said = await ask(values.said, 'What did the page say?');
  const now = await ask(values.now, 'What does it say now?');
  const noticed = await ask(values.noticed, 'How did the error come to light?');
  const date = expectDate(values.date ?? getToday());
  const dated = await checkDate(text, date, values.checked);
  await writeFileAtomic(file, addCorrection(dated, { date, said, now, claim, noticed }));
  console.log(`Written to ${file}. Run \`npm run check:content -- --analysis ${analysis}\`.`);
});
prompt.close();
