/** Finds blocks between ":::" that go on over what begins a new part of the text: their end is missing. */
import type { Nodes, Parents } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { isDirective } from '../../schemas/directives.ts';

const beginsPart = (node: Nodes): boolean =>
  (node.type === 'heading' && node.depth === 2) ||
  (isDirective(node) && node.type !== 'textDirective');

/** The first node of a block that cannot be in it; undefined where the block ends before. */
export const getOverrun = ({ children }: ContainerDirective): Nodes | undefined =>
  children.find(beginsPart);

/** Whether a block goes on to the end of the file, or of what it is in, without a line ":::". */
export const isUnclosed = ({ position }: ContainerDirective, source: string): boolean => {
  const [, ...lines] = source.slice(position?.start.offset, position?.end.offset).split('\n');
  return !/^[\s>]*:{3,}\s*$/.test(lines.at(-1) ?? '');
};

/** Whether a node is in a block that lacks its end, of which its author is told once. */
export const isInUnclosed = (ancestors: Parents[]): boolean =>
  ancestors.some((node) => node.type === 'containerDirective' && getOverrun(node) !== undefined);
