/** Finds YAML texts that begin with "&": YAML reads the first word as an anchor and drops it. */
import { isAlias, visit, type Document, type Scalar } from 'yaml';
import type { CutText } from './cut-texts.ts';

type Named = Pick<Scalar, 'anchor' | 'range'>;

const toCutText = ({ anchor = '', range }: Named, text: string): CutText => {
  const name = `&${anchor}`;
  const offset = text.lastIndexOf(name, range?.[0]);
  return {
    offsets: [offset, offset + name.length],
    reason: `Unexpected "${name}" before a text, where YAML reads an unused anchor: put the text in quotation marks.`,
  };
};

/** Every anchor that no alias uses. */
export const findUnusedAnchors = (document: Document, text: string): CutText[] => {
  if (!text.includes('&')) return [];
  const used = new Set<string>();
  const named: Named[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) used.add(node.source);
      else if (node.anchor !== undefined) named.push(node);
    },
  });
  return named
    .filter(({ anchor }) => anchor !== undefined && !used.has(anchor))
    .map((node) => toCutText(node, text));
};
