/** Refuses entries that no reader would meet. */
import { getTexts, type AnalysisContent, type Content } from '../content.ts';
import { refuse } from '../refuse.ts';

/** Every claim of the record is marked in the text or named by a figure; a correction shows none. */
export const usedClaims = (analysis: AnalysisContent): void => {
  const marks = getTexts(analysis).flatMap(({ prose }) => prose.flatMap(({ marks }) => marks));
  const used = new Set([
    ...marks.filter(({ kind }) => kind === 'claim').map(({ id }) => id),
    ...analysis.references
      .filter(({ kind, file }) => kind === 'claim' && file !== analysis.article.file)
      .map(({ id }) => id),
  ]);
  for (const { id, file, at } of analysis.claims.values())
    if (!used.has(id))
      refuse(
        file,
        at(),
        'used-claim',
        `Unexpected claim "${id}" that nothing uses, expected :claim[words]{#${id}} in the text or a figure's \`claim: ${id}\`.`,
      );
};

/** Every source of the library is cited by some analysis. */
export const usedSources = ({ analyses, sources }: Content): void => {
  const used = new Set(analyses.flatMap(({ references }) => references.map(({ id }) => id)));
  for (const { id, file, at } of sources.values())
    if (!used.has(id))
      refuse(
        file,
        at('id'),
        'used-source',
        `Unexpected source "${id}" that no claim or figure cites, expected it to be cited or removed.`,
      );
};
