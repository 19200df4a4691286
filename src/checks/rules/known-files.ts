/** Refuses files that nothing reads, such as claim.yaml or sidebar/funding.md. */
import type { Content } from '../content.ts';
import { refuse } from '../refuse.ts';

const known = [
  /^(README\.md|sources\.json|permalinks\.json)$/,
  /^analyses\/[^/]+\/(index\.md|claims\.yaml)$/,
  /^analyses\/[^/]+\/sidebars\/[^/]+\.md$/,
  /^analyses\/[^/]+\/figures\/[^/]+\.yaml$/,
];

const expected =
  'index.md, claims.yaml, sidebars/<sidebar>.md or figures/<figure>.yaml in analyses/<analysis>/';

/** Every file of content/ is read by something. */
export const knownFiles = ({ files, folder }: Content): void => {
  for (const file of files)
    if (!known.some((pattern) => pattern.test(file.path.slice(folder.length + 1))))
      refuse(file, undefined, 'known-file', `Unexpected file, expected ${expected}.`);
};
