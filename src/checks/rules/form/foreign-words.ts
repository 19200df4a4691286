/**
 * A right-to-left paragraph in a left-to-right analysis declares its language; otherwise its full stop
 * would be at the wrong end.
 *
 * Bad: `این قایق قدیمی است.` in an analysis in English
 *
 * Good: `:lang[این قایق قدیمی است.]{fa}`
 */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isForeign } from '../../../schemas/directives.ts';
import { getDirection } from '../../../wording/direction.ts';
import { hasRightToLeft } from '../../../wording/isolate.ts';
import { getLanguage, getProse } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Minimum number of words. Names and titles of two words may be in any script. */
const fewest = 3;

/** The words outside `:lang` directives. */
const getOwnWords = (node: Nodes): string => {
  if (isForeign(node)) return '';
  return 'children' in node ? node.children.map(getOwnWords).join('') : toString(node);
};

export const foreignWords: AnalysisRule = {
  id: 'foreign-words',
  check: (analysis, report) => {
    // English words in a Persian text read correctly.
    if (getDirection(getLanguage(analysis)) === 'rtl') return;
    for (const { node, text, isQuoted, file, at } of getProse(analysis)) {
      const words = getOwnWords(node as Nodes).match(/\p{L}[\p{L}\p{M}\u200c]*/gu) ?? [];
      const against = words.filter(hasRightToLeft);
      // Quotations take the direction of their first letter.
      if (isQuoted || against.length < fewest || against.length <= words.length / 2) continue;
      report(
        file,
        at(0, text.length),
        'Unexpected words from right to left, expected :lang[words]{fa} with the tag of their language.',
      );
    }
  },
};
