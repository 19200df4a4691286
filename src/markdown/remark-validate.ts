/**
 * Throws for Markdown that would not be rendered as intended.
 *
 * In:  <b>raw HTML</b>, ::unknown{#x}, :claim[] without words or id
 * Out: an error with its position
 */
import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import {
  directives,
  getForeignLanguage,
  isDirective,
  isForeign,
  isKnown,
  needsId,
  type Directive,
} from '../schemas/directives.ts';

/** Message of the rule `no-html`, which reports this before a build. */
export const htmlProblem = 'Unexpected raw HTML, expected Markdown.';

const getProblem = (node: Directive): string | undefined => {
  const names = directives[node.type].map((name) => `"${name}"`).join(', ');
  if (!isKnown(node)) return `Unexpected directive "${node.name}", expected one of ${names}.`;
  if (needsId(node) && !node.attributes?.['id'])
    return `Unexpected "${node.name}" without an id, expected {#id}.`;
  if (isForeign(node) && !getForeignLanguage(node))
    return 'Unexpected "lang" without a language, expected :lang[words]{fa} with a BCP 47 tag.';
  if (node.type === 'textDirective' && toString(node) === '')
    return `Unexpected empty mark, expected :${node.name}[words]${isForeign(node) ? '{fa}' : '{#id}'}.`;
  return undefined;
};

export const remarkValidate = () => (tree: Root, file: VFile) => {
  visit(tree, (node) => {
    if (node.type === 'html') file.fail(htmlProblem, node, 'no-html');
    if (!isDirective(node)) return;
    const problem = getProblem(node);
    if (problem) file.fail(problem, node, 'known-directive');
  });
};
