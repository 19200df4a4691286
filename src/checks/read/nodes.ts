/** Lists the nodes of a Markdown tree, once for all rules. */
import type { Nodes, Root } from 'mdast';
import { memoiseByObject } from '../../platform/memoise.ts';

/** A node and all nodes within it, in reading order. */
export const listNodes = (node: Nodes): Nodes[] =>
  'children' in node ? [node, ...node.children.flatMap(listNodes)] : [node];

/** Every node of a tree in reading order, the root first. */
export const getNodes = memoiseByObject((tree: Root): Nodes[] => listNodes(tree));

const groupNodes = memoiseByObject((tree: Root) => Map.groupBy(getNodes(tree), ({ type }) => type));

type NodesOf<Type> = Extract<Nodes, { type: Type }>[];

/** The nodes of one type in reading order. */
export const getNodesOf = <Type extends Nodes['type']>(tree: Root, type: Type): NodesOf<Type> =>
  (groupNodes(tree).get(type) ?? []) as NodesOf<Type>;
