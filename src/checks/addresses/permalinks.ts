/** `npm run permalinks`: adds the content's new addresses to the list of all ever published; takes none away. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectFolder, readOptions, runCommand } from '../options.ts';
import { compareAddresses } from './published-addresses.ts';
import { readContent } from '../read/read-content.ts';
import { getFolderName, readFiles } from '../read/read-files.ts';

const usage = 'Usage: npm run permalinks -- [--content FOLDER]';

runCommand(usage, () => {
  const { content: folder } = readOptions({});
  expectFolder(folder);
  const content = readContent(getFolderName(folder), readFiles(folder));
  const { published, added } = compareAddresses(content);
  if (added.length > 0) {
    const addresses = [...published, ...added].sort();
    writeFileSync(join(folder, 'permalinks.json'), `${JSON.stringify(addresses, undefined, 2)}\n`);
  }
  console.log(`${published.length} published addresses, ${added.length} added.`);
});
