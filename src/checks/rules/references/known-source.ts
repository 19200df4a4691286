/**
 * Every source that the record or a figure names is in the library.
 *
 * Bad: `source: port-2031-06`
 *
 * Good: `source: port-2031-05`, the id of an item in sources.json
 */
import type { AnalysisRule } from '../../rule.ts';
import { expectName } from '../../report/suggest.ts';

export const knownSource: AnalysisRule = {
  id: 'known-source',
  check: ({ references, sources }, report) => {
    const valid = [...sources.keys()];
    for (const reference of references)
      if (reference.kind === 'source' && !sources.has(reference.id))
        report(
          reference.file,
          reference.range,
          `Unexpected source "${reference.id}", ${expectName(reference.id, valid, 'the id of an item in sources.json')}`,
        );
  },
};
