/**
 * Directives have a known name and an id, nothing else, and stand between paragraphs; `:lang` has the
 * BCP 47 tag of a language in place of an id.
 *
 * Bad: `:clam[two boats]{#fleet-size}`
 *
 * Good: `:claim[two boats]{#fleet-size}`
 */
import type { Node, Parent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import {
  directives,
  getForeignLanguage,
  isDirective,
  isForeign,
  isKnown,
  isLiteralColon,
  needsId,
} from '../../schemas/directives.ts';
import type { Directive } from '../../schemas/directives.ts';
import { getTexts } from '../read/content.ts';
import type { AnalysisRule } from '../rule.ts';
import { expectName } from '../report/suggest.ts';

const forms = {
  textDirective: (name: string) => `:${name}[words]{#id}`,
  leafDirective: (name: string) => `::${name}{#id}`,
  containerDirective: (name: string) => `:::${name}${name === 'note' ? '{#id}' : ''}`,
};

const isLabel = ({ data }: Node) => data !== undefined && 'directiveLabel' in data;

/** The attributes that a directive may have; only the block of a note has a title. */
const getAttributes = ({ type, name }: Directive): string[] => {
  if (name === 'key-points') return [];
  return type === 'containerDirective' ? ['id', 'title'] : ['id'];
};

const getExtra = (node: Directive): string | undefined => {
  const { type, attributes, children } = node;
  const wanted = getAttributes(node);
  const attribute = Object.keys(attributes ?? {}).find((key) => !wanted.includes(key));
  if (attribute) return `attribute "${attribute}"`;
  const hasLabel = type === 'leafDirective' ? children.length > 0 : children.some(isLabel);
  return type !== 'textDirective' && hasLabel ? 'words in brackets' : undefined;
};

const describeForeign = (node: TextDirective): string | undefined =>
  getForeignLanguage(node) === undefined
    ? `Unexpected language "${Object.keys(node.attributes ?? {}).join(' ')}", expected :lang[words]{fa} with one BCP 47 tag such as fa, ps-AF or ar-Latn.`
    : undefined;

const describe = (node: Directive, parent: Parent): string | undefined => {
  const form = forms[node.type](node.name);
  if (!isKnown(node))
    return `Unexpected directive "${node.name}", ${expectName(node.name, directives[node.type])}`;
  if (isForeign(node)) return describeForeign(node);
  if (needsId(node) && !node.attributes?.['id'])
    return `Unexpected "${node.name}" without an id, expected ${form}.`;
  const extra = getExtra(node);
  if (extra) return `Unexpected ${extra}, expected ${form}.`;
  return node.type !== 'textDirective' && parent.type !== 'root'
    ? `Unexpected ${form} inside other text, expected it on its own between two paragraphs.`
    : undefined;
};

export const knownDirective: AnalysisRule = {
  id: 'known-directive',
  check: (analysis, report) => {
    for (const { file, tree } of getTexts(analysis))
      visit(tree, (node, _index, parent) => {
        if (!parent || !isDirective(node) || isLiteralColon(node)) return;
        const reason = describe(node, parent);
        if (reason) report(file, node.position, reason);
      });
  },
};
