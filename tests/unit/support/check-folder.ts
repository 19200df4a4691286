/** Runs the checks on the fixtures: each folder has only the files that differ from valid content. */
import { existsSync } from 'node:fs';
import { check, type Result } from '../../../src/checks/check.ts';
import type { TextFile } from '../../../src/checks/read/content.ts';
import { readFiles } from '../../../src/checks/read/read-files.ts';

const root = 'tests/fixtures/checks';

/** The valid content that every other fixture changes. */
export const sound = 'finds-nothing-in-sound-content';

/** Files of a fixture by their path under content/. */
const readFixture = (name: string): Map<string, TextFile> => {
  const folder = `${root}/${name}/content`;
  const files = existsSync(folder) ? readFiles(folder) : [];
  return new Map(files.map((file) => [file.path.slice(folder.length + 1), file]));
};

/** Checks the valid content with the files of one fixture instead of its own. */
export const checkFixture = (name: string): Result => {
  const files = new Map([...readFixture(sound), ...readFixture(name)]);
  const texts = [...files].map(([path, file]) => ({ ...file, path: `content/${path}` }));
  return check('content', texts);
};
