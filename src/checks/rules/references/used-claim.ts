/**
 * Every claim of the record is marked in the text or used by a figure; a correction alone is not enough.
 *
 * Bad: an entry `deficit` in claims.yaml that nothing names
 *
 * Good: `:claim[$1.5m to $2m]{#deficit}` in the text
 */
import { getProse } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

export const usedClaim: AnalysisRule = {
  id: 'used-claim',
  check: (analysis, report) => {
    const marks = getProse(analysis).flatMap((prose) => prose.marks);
    const used = new Set([
      ...marks.filter(({ kind }) => kind === 'claim').map(({ id }) => id),
      ...analysis.references
        .filter(({ kind, file }) => kind === 'claim' && file !== analysis.article.file)
        .map(({ id }) => id),
    ]);
    for (const { id, file, at } of analysis.claims.values())
      if (!used.has(id))
        report(
          file,
          at(),
          `Unexpected claim "${id}" that nothing uses, expected :claim[words]{#${id}} in the text or a figure's \`claim: ${id}\`.`,
        );
  },
};
