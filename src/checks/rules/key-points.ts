/** Holds the key points against the article that they sum up. */
import { visit } from 'unist-util-visit';
import { getTexts, type AnalysisContent } from '../content.ts';
import { refuse } from '../refuse.ts';

/** One block of key points, in the article, made of a list. */
export const onlyKeyPoints = (analysis: AnalysisContent): void => {
  let count = 0;
  for (const text of getTexts(analysis))
    visit(text.tree, 'containerDirective', (node) => {
      if (node.name !== 'key-points') return;
      const isFirst = text === analysis.article && count++ === 0;
      const [list, ...rest] = node.children;
      if (!isFirst)
        refuse(
          text.file,
          node.position,
          'key-points',
          'Unexpected second block :::key-points, expected one, in index.md.',
        );
      else if (list?.type !== 'list' || rest.length > 0)
        refuse(
          text.file,
          node.position,
          'key-points',
          'Unexpected text in :::key-points, expected one list.',
        );
    });
};

/** Key points say nothing that the article or a sidebar does not say at length. */
export const repeatedKeyPoints = (analysis: AnalysisContent): void => {
  const prose = getTexts(analysis).flatMap((text) => text.prose);
  const isKeyPoint = ({ role }: { role: string }) => role === 'key-points';
  const said = new Set(
    prose.filter((item) => !isKeyPoint(item)).flatMap(({ marks }) => marks.map(({ id }) => id)),
  );
  for (const { file, marks } of prose.filter(isKeyPoint))
    for (const { kind, id, node } of marks)
      if (kind === 'claim' && !said.has(id) && analysis.claims.has(id))
        refuse(
          file,
          node.position,
          'key-point',
          `Unexpected claim "${id}" in the key points only, expected :claim[words]{#${id}} in the article too.`,
        );
};
