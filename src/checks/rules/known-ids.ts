/** Refuses ids that name nothing. */
import { getTexts, type AnalysisContent } from '../content.ts';
import { refuse } from '../refuse.ts';
import { expectName } from '../suggest.ts';

/** Every claim that a mark or a figure names is in the record. */
export const knownClaims = (analysis: AnalysisContent): void => {
  const valid = [...analysis.claims.keys()];
  const expect = (id: string) =>
    `Unexpected claim "${id}", ${expectName(id, valid, 'the id of an entry in claims.yaml')}`;
  for (const { prose } of getTexts(analysis))
    for (const { marks, file } of prose)
      for (const { kind, id, node } of marks)
        if (kind === 'claim' && id !== '' && !analysis.claims.has(id))
          refuse(file, node.position, 'known-claim', expect(id));
  for (const { kind, id, file, place } of analysis.references)
    if (kind === 'claim' && !analysis.claims.has(id))
      refuse(file, place, 'known-claim', expect(id));
};

/** Every source that the record or a figure names is in the library. */
export const knownSources = ({ references, sources }: AnalysisContent): void => {
  const valid = [...sources.keys()];
  for (const { kind, id, file, place } of references) {
    if (kind !== 'source' || sources.has(id)) continue;
    const reason = `Unexpected source "${id}", ${expectName(id, valid, 'the id of an item in sources.json')}`;
    refuse(file, place, 'known-source', reason);
  }
};
