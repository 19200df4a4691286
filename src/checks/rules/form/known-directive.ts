/**
 * Directives have a known name and an id, nothing else, and are between paragraphs; `:lang` has the BCP
 * 47 tag of a language instead of an id.
 *
 * Bad: `:clam[two boats]{#fleet-size}`
 *
 * Good: `:claim[two boats]{#fleet-size}`
 */
import type { Node, Parent } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import {
  directives,
  getForeignLanguage,
  isDirective,
  isForeign,
  isKnown,
  isLiteralColon,
  needsId,
} from '../../../schemas/directives.ts';
import type { Directive } from '../../../schemas/directives.ts';
import { getMarkdownFiles } from '../../read/content.ts';
import { getOverrun, isInUnclosed, isUnclosed } from '../../parse/unclosed.ts';
import type { AnalysisRule, Report } from '../../rule.ts';
import { expectName } from '../../report/suggest.ts';

const forms = {
  textDirective: (name: string) => `:${name}[words]{#id}`,
  leafDirective: (name: string) => `::${name}{#id}`,
  containerDirective: (name: string) => `:::${name}${name === 'note' ? '{#id}' : ''}`,
};

const isLabel = ({ data }: Node) => data !== undefined && 'directiveLabel' in data;

/** The attributes that a directive may have. Only a note block has a title. */
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

/** The attributes of a directive as written, without quoted values. */
const getBraces = (source: string, { type, position }: Directive): string => {
  const written = source.slice(position?.start.offset, position?.end.offset);
  const line = type === 'containerDirective' ? written.replace(/\n[^]*/, '') : written;
  return /\{[^{}]*\}\s*$/.exec(line)?.[0].replace(/"[^"]*"|'[^']*'/g, '') ?? '';
};

/** An id or attribute that is repeated. The parser would keep only the last one. */
const getRepeated = (braces: string): string | undefined => {
  if ((braces.match(/#/g) ?? []).length > 1) return 'second id';
  return (braces.match(/\btitle=/g) ?? []).length > 1 ? 'second title' : undefined;
};

/** The braces of a directive as written: "fa", "#fa", "lang=fa". */
const formatAttributes = ({ attributes }: TextDirective): string =>
  Object.entries(attributes ?? {})
    .map(([key, value]) => (key === 'id' ? `#${value}` : value ? `${key}=${value}` : key))
    .join(' ');

const describeForeign = (node: TextDirective): string | undefined =>
  getForeignLanguage(node) === undefined
    ? `Unexpected language "${formatAttributes(node)}", expected :lang[words]{fa} with one BCP 47 tag such as fa, ps-AF or ar-Latn.`
    : undefined;

const describeProblem = (node: Directive, parent: Parent, source: string): string | undefined => {
  const form = forms[node.type](node.name);
  if (!isKnown(node))
    return `Unexpected directive "${node.name}", ${expectName(node.name, directives[node.type])}`;
  if (isForeign(node)) return describeForeign(node);
  if (needsId(node) && !node.attributes?.['id'])
    return `Unexpected "${node.name}" without an id, expected ${form}.`;
  if (node.attributes?.['title']?.trim() === '')
    return 'Unexpected title without words, expected title="…" with words, or no title.';
  const extra = getExtra(node) ?? getRepeated(getBraces(source, node));
  if (extra) return `Unexpected ${extra}, expected ${form}.`;
  return node.type !== 'textDirective' && !['root', 'containerDirective'].includes(parent.type)
    ? `Unexpected ${form} inside other text, expected it on its own between two paragraphs.`
    : undefined;
};

/** Reports a block without a closing line. Its content is not checked further. */
const reportUnclosed = (node: ContainerDirective, file: VFile, report: Report): void => {
  const overrun = getOverrun(node);
  if (!overrun && !isUnclosed(node, String(file))) return;
  const line = node.position?.start.line;
  const [fence = ':::'] = /^:+/.exec(String(file).slice(node.position?.start.offset)) ?? [];
  const block = `${fence}${node.name}`;
  const { start } = (overrun ?? node).position ?? {};
  const place = start && { start, end: start };
  const reason = overrun
    ? `Unexpected part of the text inside "${block}" of line ${line}, expected a line "${fence}" before it, at the end of that block.`
    : `Unexpected "${block}" that is not closed, expected a line with only "${fence}" at the end of the block.`;
  report(file, place, reason);
};

export const knownDirective: AnalysisRule = {
  id: 'known-directive',
  check: (analysis, report) => {
    for (const { file, tree } of getMarkdownFiles(analysis))
      visitParents(tree, (node, ancestors) => {
        const parent = ancestors.at(-1);
        if (!parent || !isDirective(node) || isLiteralColon(node) || isInUnclosed(ancestors))
          return;
        const reason = describeProblem(node, parent, String(file));
        if (reason) report(file, node.position, reason);
        else if (node.type === 'containerDirective') reportUnclosed(node, file, report);
      });
  },
};
