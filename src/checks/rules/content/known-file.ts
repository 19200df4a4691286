/**
 * Every file of content/ has a known name and place.
 *
 * Bad: `analyses/ferry/sidebar/fleet.md`
 *
 * Good: `analyses/ferry/sidebars/fleet.md`
 */
import type { ContentRule } from '../../rule.ts';
import { isIncomplete } from '../../read/incomplete-files.ts';

const known = [
  /^(README\.md|sources\.json|permalinks\.json)$/,
  /^analyses\/[^/]+\/(index\.md|claims\.yaml)$/,
  /^analyses\/[^/]+\/sidebars\/[^/]+\.md$/,
  /^analyses\/[^/]+\/figures\/[^/]+\.yaml$/,
];

const expected =
  'index.md, claims.yaml, sidebars/<sidebar>.md or figures/<figure>.yaml in analyses/<analysis>/';

export const knownFile: ContentRule = {
  id: 'known-file',
  check: ({ files }, report) => {
    for (const file of files.all)
      // Broken symbolic links are reported when they are read.
      if (
        !isIncomplete(file) &&
        !known.some((pattern) => pattern.test(file.path.slice(files.folder.length + 1)))
      )
        report(file, undefined, `Unexpected file, expected ${expected}.`);
  },
};
