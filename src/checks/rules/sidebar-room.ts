/**
 * Two sidebars stand so far apart that the first ends before the second begins; else the text waits for it.
 *
 * Bad: `::sidebar{#crew}` a paragraph after `::sidebar{#fleet}`, which is two screens tall
 *
 * Good: `::sidebar{#crew}` two sections further on, or a shorter sidebars/fleet.md
 */
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isMark } from '../../schemas/directives.ts';
import { getHeights, sidebarColumn, textColumn } from '../figures/heights.ts';
import type { AnalysisContent } from '../read/content.ts';
import type { AnalysisRule } from '../rule.ts';

/** By how much an estimate may be wrong before the author is told, in pixels. */
const tolerance = 200;

/** A sidebar's title, and for each text with marks the line of its notes. */
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
  return headingHeight + noted * notesHeight + getHeights(children, sidebarColumn);
};

/** Where the article places sidebars that exist, in order. */
const getPlaces = ({ article, sidebars }: AnalysisContent) =>
  article.tree.children.flatMap((node, index) => {
    const id = node.type === 'leafDirective' && node.name === 'sidebar' && node.attributes?.['id'];
    return id && sidebars.some((sidebar) => sidebar.id === id)
      ? [{ id, index, position: node.position }]
      : [];
  });

export const sidebarRoom: AnalysisRule = {
  id: 'sidebar-room',
  severity: 'warning',
  check: (analysis, report) => {
    const { file, tree } = analysis.article;
    const places = getPlaces(analysis);
    for (const [at, { id, index, position }] of places.slice(1).entries()) {
      const before = places[at];
      if (!before) continue;
      const room = getHeights(tree.children.slice(before.index, index), textColumn);
      const height = getSidebarHeight(analysis, before.id);
      if (height > room + tolerance)
        report(
          file,
          position,
          `Unexpected ::sidebar{#${id}} beside ::sidebar{#${before.id}}, which is about ${Math.round((height - room) / textColumn.line)} lines of text too tall, expected it further on or sidebars/${before.id}.md shorter: on wide screens the text would wait.`,
        );
    }
  },
};
