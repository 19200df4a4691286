/**
 * Every claim in the key points is also marked in the article or a sidebar.
 *
 * Bad: a claim marked in `:::key-points` only
 *
 * Good: the claim marked in `:::key-points` and in a section
 */
import { getProse } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

export const keyPoint: AnalysisRule = {
  id: 'key-point',
  check: (analysis, report) => {
    const prose = getProse(analysis);
    const isKeyPoint = ({ role }: { role: string }) => role === 'key-points';
    const said = new Set(
      prose.filter((item) => !isKeyPoint(item)).flatMap(({ marks }) => marks.map(({ id }) => id)),
    );
    for (const { file, marks } of prose.filter(isKeyPoint))
      for (const { kind, id, node } of marks)
        if (kind === 'claim' && !said.has(id) && analysis.claims.has(id))
          report(
            file,
            node.position,
            `Unexpected claim "${id}" in the key points only, expected :claim[words]{#${id}} in the article too.`,
          );
  },
};
