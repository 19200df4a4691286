/**
 * Every source that the record or a figure names is in the library.
 *
 * Bad: `source: port-2031-06`
 *
 * Good: `source: port-2031-05`, the id of an item in sources.json
 */
import type { AnalysisRule } from '../rule.ts';
import { expectName } from '../report/suggest.ts';

export const knownSource: AnalysisRule = {
  id: 'known-source',
  check: ({ references, sources }, report) => {
    const valid = [...sources.keys()];
    for (const { kind, id, file, range } of references)
      if (kind === 'source' && !sources.has(id))
        report(
          file,
          range,
          `Unexpected source "${id}", ${expectName(id, valid, 'the id of an item in sources.json')}`,
        );
  },
};
