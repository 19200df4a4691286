/**
 * Marks are in running text, not in links, headings, notes or other marks: they become links themselves.
 * `:lang` is not used in headings, whose words are repeated as plain text.
 *
 * Bad: `[:claim[1,200 passengers]{#passengers}](https://example.org)`
 *
 * Good: `:claim[1,200 passengers]{#passengers}`
 */
import type { Node } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { isDirective, isForeign, isMark } from '../../../schemas/directives.ts';
import { getMarkdownFiles } from '../../read/content.ts';
import { isInUnclosed } from '../../parse/unclosed.ts';
import type { AnalysisRule } from '../../rule.ts';

const outside: Partial<Record<string, string>> = {
  link: 'a link',
  linkReference: 'a link',
  heading: 'a heading',
};

const isNote = (node: Node): boolean =>
  isDirective(node) && node.type === 'containerDirective' && node.name === 'note';

/** An ancestor in which a mark is not allowed. In notes, marks would be literal text without a link. */
const getObstacle = (ancestors: Node[]): string | undefined => {
  if (ancestors.some(isNote)) return 'the text of a note';
  if (ancestors.some(isMark)) return 'another mark';
  return ancestors.map(({ type }) => outside[type]).find((words) => words !== undefined);
};

/** Whether a mark follows a letter, whose word it would continue. Not every script has spaces. */
const isGlued = ({ position }: Node, source: string): boolean =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]$/u.test(
    source.slice(Math.max(0, (position?.start.offset ?? 0) - 2), position?.start.offset),
  );

export const plainMark: AnalysisRule = {
  id: 'plain-mark',
  check: (analysis, report) => {
    for (const { file, tree } of getMarkdownFiles(analysis))
      visitParents(tree, (node, ancestors) => {
        if (isInUnclosed(ancestors)) return;
        const isLink = node.type === 'link' || node.type === 'linkReference';
        if (isForeign(node) && ancestors.some(({ type }) => type === 'heading'))
          report(file, node.position, 'Unexpected :lang inside a heading, expected it outside.');
        if (!isMark(node) && !isLink) return;
        if (isMark(node) && isGlued(node, String(file)))
          report(file, node.position, 'Unexpected mark without a space before it, expected one.');
        const inMark = ancestors.some(isMark) ? 'a mark' : undefined;
        const obstacle = isMark(node) ? getObstacle(ancestors) : inMark;
        if (obstacle)
          report(
            file,
            node.position,
            `Unexpected ${isLink ? 'link' : 'mark'} inside ${obstacle}, expected it outside.`,
          );
      });
  },
};
