/**
 * Every address of the content is in permalinks.json before it is published.
 *
 * Bad: a new section `the-money` without `"ferry/the-money/"` in permalinks.json
 *
 * Good: the list as `npm run permalinks` writes it
 */
import { compareAddresses, hasAllNames } from '../../permalinks/published-addresses.ts';
import type { ContentRule } from '../../rule.ts';

export const unlistedPermalink: ContentRule = {
  id: 'unlisted-permalink',
  check: (content, report) => {
    const { permalinks } = content;
    if (!permalinks || !hasAllNames(content)) return;
    const { added } = compareAddresses(content);
    if (added.length > 0)
      report(
        permalinks.file,
        permalinks.at([]),
        `Expected ${added.length} more addresses in this list, such as "${added[0]}": run \`npm run permalinks\` before publishing.`,
      );
  },
};
