/**
 * One passage of one document is one entry of evidence.
 *
 * Bad: two entries `- source: port-2031-05` without a locator
 *
 * Good: one entry `- source: port-2031-05` whose `shows` has all findings
 */
import { getValid } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

export const duplicateEvidence: AnalysisRule = {
  id: 'duplicate-evidence',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims)) {
      const seen = new Set<string>();
      data.evidence.forEach(({ source, via, locator }, index) => {
        const key = [source, via, locator].join(' ');
        if (seen.has(key))
          report(
            file,
            at('evidence', index, 'source'),
            `Unexpected second entry for "${source}", expected one entry with everything that it shows.`,
          );
        seen.add(key);
      });
    }
  },
};
