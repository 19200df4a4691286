/**
 * Sidebars, and figures with `beside`, end before the next one begins; otherwise the text has a gap.
 *
 * Bad: `::sidebar{#crew}` a paragraph after `::sidebar{#fleet}`, which is two screens tall
 *
 * Good: `::sidebar{#crew}` two sections further on, or a shorter sidebars/fleet.md
 */
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isMark } from '../../../schemas/directives.ts';
import {
  figureHeight,
  estimateHeights,
  sidebarColumn,
  textColumn,
} from '../../layout/estimated-heights.ts';
import type { AnalysisContent } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

/** How far an estimate may be exceeded before it is reported, in pixels. */
const tolerance = 200;

/** Heights of a sidebar's title, and of the line of notes below each text with marks, in pixels. */
const headingHeight = 50;
const notesHeight = 40;

const hasMarks = (node: RootContent): boolean => {
  let isMarked = false;
  visit(node, isMark, () => {
    isMarked = true;
  });
  return isMarked;
};

const getSidebarHeight = ({ sidebars }: AnalysisContent, id: string): number => {
  const children = sidebars.find((sidebar) => sidebar.id === id)?.tree.children ?? [];
  const noted = children.filter(hasMarks).length;
  return headingHeight + noted * notesHeight + estimateHeights(children, sidebarColumn);
};

/** A part in the column of the sidebars. */
interface Placed {
  directive: string;
  file: string;
  height: number;
  index: number;
  position: RootContent['position'];
}

const isSidebar = ({ sidebars }: AnalysisContent, id: string): boolean =>
  sidebars.some((sidebar) => sidebar.id === id);

const isFigureBeside = ({ figures }: AnalysisContent, id: string): boolean =>
  figures.some((figure) => figure.id === id && figure.valid?.beside === true);

/** Existing sidebars and figures, in the order in which the article places them. */
const getPlaces = (analysis: AnalysisContent): Placed[] =>
  analysis.article.tree.children.flatMap((node, index) => {
    const { name, attributes } = node.type === 'leafDirective' ? node : {};
    const id = attributes?.['id'] ?? '';
    const { position } = node;
    const directive = `::${name}{#${id}}`;
    if (name === 'sidebar' && isSidebar(analysis, id)) {
      const height = getSidebarHeight(analysis, id);
      return [{ directive, file: `sidebars/${id}.md`, height, index, position }];
    }
    if (name === 'figure' && isFigureBeside(analysis, id))
      return [{ directive, file: `figures/${id}.yaml`, height: figureHeight, index, position }];
    return [];
  });

export const sidebarRoom: AnalysisRule = {
  id: 'sidebar-room',
  severity: 'warning',
  check: (analysis, report) => {
    const { file, tree } = analysis.article;
    const places = getPlaces(analysis);
    for (const [at, { directive, index, position }] of places.slice(1).entries()) {
      const before = places[at];
      if (!before) continue;
      const between = tree.children.slice(before.index + 1, index);
      const lack = before.height - estimateHeights(between, textColumn);
      if (lack > tolerance)
        report(
          file,
          position,
          `Unexpected ${directive} beside ${before.directive}, which is too long by about ${Math.round(lack / textColumn.line)} lines: move ${directive} down or shorten ${before.file}. On wide screens the text would have a gap.`,
        );
    }
  },
};
