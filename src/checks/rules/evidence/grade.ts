/**
 * Grade A means that the document itself was read.
 *
 * Bad: `grade: A` where the only evidence is a newspaper, or has `via`
 *
 * Good: `grade: B` where a newspaper names the document
 */
import type { SourceData } from '../../../schemas/source.ts';
import { getValid } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

const isPress = (source: SourceData | undefined) => source?.type === 'article-newspaper';

export const grade: AnalysisRule = {
  id: 'grade',
  check: ({ claims, sources }, report) => {
    for (const { data, file, at } of getValid(claims)) {
      const isRead = data.evidence.some(
        ({ source, via }) => via === undefined && !isPress(sources.get(source)?.data),
      );
      if (data.grade === 'A' && !isRead)
        report(
          file,
          at('grade'),
          'Unexpected grade A without a document that was read, expected evidence without `via` from a source other than the press.',
        );
    }
  },
};
