/**
 * A passage that was not seen in the document has no paragraph number.
 *
 * Bad: `{ source: audit-2032-01, via: gazette-2032, locator: p. 2, … }`
 *
 * Good: `{ source: audit-2032-01, via: gazette-2032, … }`
 */
import { getValid } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

export const locator: AnalysisRule = {
  id: 'locator',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims))
      data.evidence.forEach((item, index) => {
        if (item.locator !== undefined && item.via !== undefined)
          report(
            file,
            at('evidence', index, 'locator'),
            `Unexpected locator "${item.locator}" with \`via\`: the passage was read in "${item.via}", not in the document.`,
          );
      });
  },
};
