/**
 * Every `:term` names an entry of the glossary.
 *
 * Bad: `:term[Nordvik Line]{#nordvik}` without an entry `nordvik:`
 *
 * Good: `:term[Nordvik Line]{#nordvik}` and `nordvik:` under `glossary` in the front matter
 */
import { getProse } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { expectName } from '../../report/suggest.ts';

export const knownTerm: AnalysisRule = {
  id: 'known-term',
  check: (analysis, report) => {
    const { data } = analysis.article;
    if (!data) return;
    const valid = Object.keys(data.glossary);
    const described = 'the id of an entry under `glossary` in index.md';
    for (const { marks, file } of getProse(analysis))
      for (const { kind, id, node } of marks)
        if (kind === 'term' && id !== '' && !valid.includes(id))
          report(
            file,
            node.position,
            `Unexpected term "${id}", ${expectName(id, valid, described)}`,
          );
  },
};
