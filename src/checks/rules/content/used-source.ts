/**
 * Every source of the library is cited by some analysis.
 *
 * Bad: an item `almanac` in sources.json that no claim or figure names
 *
 * Good: `source: almanac` in a claim or a figure
 */
import type { ContentRule } from '../../rule.ts';
import { isIncomplete } from '../../read/incomplete-files.ts';

export const usedSource: ContentRule = {
  id: 'used-source',
  check: ({ outlines, sources, files }, report) => {
    // A file that was not read in full may cite any source.
    if (files.all.some(isIncomplete)) return;
    const used = new Set(outlines.flatMap(({ cited }) => cited));
    for (const { id, file, at } of sources.values())
      if (!used.has(id))
        report(
          file,
          at('id'),
          `Unexpected source "${id}" that no claim or figure cites, expected it to be cited or removed.`,
        );
  },
};
