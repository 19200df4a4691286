/**
 * Every entry of the glossary is linked from the text, best at its first mention.
 *
 * Bad: an entry `nordvik` under `glossary` that no `:term` names
 *
 * Good: `:term[Nordvik Line]{#nordvik}` in the article or a sidebar
 */
import { canCarryMarks } from '../../read/prose.ts';
import { getProse } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

export const usedTerm: AnalysisRule = {
  id: 'used-term',
  check: (analysis, report) => {
    const { data, file, written } = analysis.article;
    const marks = getProse(analysis)
      .filter(canCarryMarks)
      .flatMap((prose) => prose.marks);
    const used = new Set(marks.filter(({ kind }) => kind === 'term').map(({ id }) => id));
    for (const id of Object.keys(data?.glossary ?? {}))
      if (!used.has(id))
        report(
          file,
          written.at(['glossary', id], 'key'),
          `Unexpected term "${id}" that the text does not name, expected :term[words]{#${id}}.`,
        );
  },
};
