/**
 * `npm run permalinks`: holds content/ against the list of every address ever published. With --write
 * it adds the new ones to the list; it never takes one away.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getLost, getPermalinks } from '../addresses/permalinks.ts';
import { getNamesInAddresses } from './names-in-addresses.ts';
import { readContent } from './read-content.ts';
import { getFolderName, readFiles } from './read-files.ts';

const { content: folder, write } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    write: { type: 'boolean', default: false },
  },
}).values;

const file = join(folder, 'permalinks.json');
const published = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
const { analyses } = readContent(getFolderName(folder), readFiles(folder));
// A draft has no published address yet.
const names = analyses.filter(({ article }) => !article.data?.draft).map(getNamesInAddresses);
const added = getPermalinks(names).filter((address) => !published.includes(address));

if (write && added.length > 0)
  writeFileSync(file, `${JSON.stringify([...published, ...added].sort(), undefined, 2)}\n`);

const messages = [
  ...getLost(published, names).map(
    (address) =>
      `${file}  error  Unexpected loss of the published address "${address}", expected its old ` +
      'name under "formerly" of what took its place.  lost-permalink',
  ),
  ...(write || added.length === 0
    ? []
    : [
        `${file}  error  Expected ${added.length} more addresses in this list, such as ` +
          `"${added[0]}": run \`npm run permalinks\` before publishing.  unlisted-permalink`,
      ]),
];
for (const message of messages) console.error(message);
const done = write ? `${added.length} added` : `${added.length} new`;
console.log(`${published.length} published addresses, ${done}, ${messages.length} errors.`);
process.exitCode = messages.length > 0 ? 1 : 0;
