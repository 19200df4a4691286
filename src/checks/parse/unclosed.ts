/** Finds container directives whose closing ":::" is missing. */
import type { Nodes, Parents } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { isDirective } from '../../schemas/directives.ts';

const beginsPart = (node: Nodes): boolean =>
  (node.type === 'heading' && node.depth === 2) ||
  (isDirective(node) && node.type !== 'textDirective');

/** The first child that such a block cannot contain; undefined when it is closed before. */
export const getOverrun = ({ children }: ContainerDirective): Nodes | undefined =>
  children.find(beginsPart);

/** Whether a block extends to the end of its parent without a closing ":::". */
export const isUnclosed = ({ position }: ContainerDirective, source: string): boolean => {
  const [, ...lines] = source.slice(position?.start.offset, position?.end.offset).split('\n');
  return !/^[\s>]*:{3,}\s*$/.test(lines.at(-1) ?? '');
};

/** Whether a node is within an unclosed block, which is reported once. */
export const isInUnclosed = (ancestors: Parents[]): boolean =>
  ancestors.some((node) => node.type === 'containerDirective' && getOverrun(node) !== undefined);
