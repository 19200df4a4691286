/** Rules about how the text is written. */
import type { AnalysisRule } from '../rule.ts';
import { brokenLink } from './form/broken-link.ts';
import { codeBlock } from './form/code-block.ts';
import { emptyMark } from './form/empty-mark.ts';
import { foreignWords } from './form/foreign-words.ts';
import { headedText } from './form/headed-text.ts';
import { headingDepth } from './form/heading-depth.ts';
import { keyPoints } from './form/key-points.ts';
import { knownDirective } from './form/known-directive.ts';
import { linkAddress } from './form/link-address.ts';
import { linkText } from './form/link-text.ts';
import { listNumbers } from './form/list-numbers.ts';
import { literalMarkup } from './form/literal-markup.ts';
import { noHtml } from './form/no-html.ts';
import { pairedNote } from './form/paired-note.ts';
import { plainMark } from './form/plain-mark.ts';
import { plainMarkdown } from './form/plain-markdown.ts';
import { plainText } from './form/plain-text.ts';
import { tableCells } from './form/table-cells.ts';

export const formRules: AnalysisRule[] = [
  brokenLink,
  codeBlock,
  emptyMark,
  foreignWords,
  headedText,
  headingDepth,
  keyPoints,
  knownDirective,
  linkAddress,
  linkText,
  listNumbers,
  literalMarkup,
  noHtml,
  pairedNote,
  plainMark,
  plainMarkdown,
  plainText,
  tableCells,
];
