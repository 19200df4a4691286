/** Text for LaTeX: special characters escaped, rich text as commands. */
import type { ElementContent } from 'hast';
import { parseRichText } from '../../wording/rich-text.ts';

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** One line of plain text with what LaTeX would read as commands written out. */
export const escapeLatex = (text: string): string =>
  text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\\~^&%$#_{}]/g, (character) => commands[character] ?? `\\${character}`);

const styles: Record<string, string> = {
  i: 'textit',
  b: 'textbf',
  sub: 'textsubscript',
  sup: 'textsuperscript',
};

const writeNode = (node: ElementContent): string => {
  if (node.type === 'text') return escapeLatex(node.value);
  if (node.type !== 'element') return '';
  const isSmall = node.properties['className'] !== undefined;
  const style = isSmall ? 'textsc' : styles[node.tagName];
  const inner = node.children.map(writeNode).join('');
  return style ? `\\${style}{${inner}}` : inner;
};

/** Rich text of CSL with its italics and the like as commands. */
export const writeLatex = (text: string): string => parseRichText(text).map(writeNode).join('');

/** An address between braces: percent signs in place of what would unbalance them. */
export const writeAddress = (url: string): string =>
  url.replace(
    /[{}\\\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
