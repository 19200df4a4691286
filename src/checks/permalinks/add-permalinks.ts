/** `npm run permalinks`: adds new addresses to permalinks.json, and removes none. */
import { join } from 'node:path';
import { reporter } from 'vfile-reporter';
import writeFileAtomic from 'write-file-atomic';
import { readArguments, runCommand } from '../../platform/command.ts';
import { contentOption, expectFolder } from '../content-option.ts';
import { compareAddresses, hasAllNames } from './published-addresses.ts';
import type { Content } from '../read/content.ts';
import { readContent } from '../read/read-content.ts';
import { getFolderName, readFiles } from '../read/read-files.ts';

const usage = 'Usage: npm run permalinks -- [--content FOLDER]';

/** Throws where a file cannot be read: its addresses would be lost, and a draft would be listed as published. */
const reportUnread = ({ files }: Content): void => {
  console.error(`${reporter(files.all, { quiet: true })}\n\nNothing was written.`);
  process.exitCode = 1;
};

const addAddresses = async (content: Content, folder: string): Promise<void> => {
  const { published, added } = compareAddresses(content);
  if (added.length > 0) {
    const addresses = [...published, ...added].sort();
    const text = `${JSON.stringify(addresses, undefined, 2)}\n`;
    await writeFileAtomic(join(folder, 'permalinks.json'), text);
  }
  console.log(`${published.length} published addresses, ${added.length} added.`);
};

await runCommand(async () => {
  const { content: folder } = readArguments({ options: contentOption }, usage).values;
  expectFolder(folder, usage);
  const content = readContent(getFolderName(folder), readFiles(folder));
  if (!hasAllNames(content)) return reportUnread(content);
  await addAddresses(content, folder);
});
