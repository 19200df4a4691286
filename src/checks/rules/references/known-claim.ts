/**
 * Every claim that a mark, a figure or a correction names is in the record.
 *
 * Bad: `:claim[1,200 passengers]{#pasengers}`
 *
 * Good: `:claim[1,200 passengers]{#passengers}`
 */
import { getProse } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { expectName } from '../../report/suggest.ts';

export const knownClaim: AnalysisRule = {
  id: 'known-claim',
  check: (analysis, report) => {
    const valid = [...analysis.claims.keys()];
    const expect = (id: string) =>
      `Unexpected claim "${id}", ${expectName(id, valid, 'the id of an entry in claims.yaml')}`;
    for (const { marks, file } of getProse(analysis))
      for (const { kind, id, node } of marks)
        if (kind === 'claim' && id !== '' && !analysis.claims.has(id))
          report(file, node.position, expect(id));
    for (const reference of analysis.references)
      if (reference.kind === 'claim' && !analysis.claims.has(reference.id))
        report(reference.file, reference.range, expect(reference.id));
  },
};
