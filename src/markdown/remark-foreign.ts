/**
 * Marks words in another language with the language and its direction.
 *
 * In:  :lang[jirga]{ps-Latn}
 * Out: <span lang="ps-Latn" dir="ltr">jirga</span>
 */
import type { Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { getForeignLanguage, isForeign } from '../schemas/directives.ts';
import { getDirection } from '../wording/direction.ts';

export const remarkForeign = () => (tree: Root) => {
  visit(tree, isForeign, (node) => {
    const lang = getForeignLanguage(node);
    node.data = {
      hName: 'span',
      hProperties: { lang, dir: lang && (getDirection(lang) ?? 'ltr') },
    };
  });
};
