/**
 * Every address in permalinks.json still works, under its own or a former name.
 *
 * Bad: `"ferry/#passengers"` in permalinks.json where the claim is now called `travellers`
 *
 * Good: `formerly: [passengers]` in the claim `travellers`
 */
import { compareAddresses, hasAllNames } from '../../permalinks/published-addresses.ts';
import type { ContentRule } from '../../rule.ts';

export const lostPermalink: ContentRule = {
  id: 'lost-permalink',
  check: (content, report) => {
    const { permalinks } = content;
    if (!permalinks || !hasAllNames(content)) return;
    const { published, lost } = compareAddresses(content);
    for (const address of lost)
      report(
        permalinks.file,
        permalinks.at([published.indexOf(address)]),
        `Unexpected loss of the published address "${address}", expected its old name under \`formerly\` of its replacement.`,
      );
  },
};
