/** Converts text to LaTeX: escapes special characters, and writes rich text as commands. */
import type { ElementContent } from 'hast';
import { parseRichText } from '../../wording/rich-text.ts';

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes one line of plain text. */
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

/** Converts CSL rich text to commands. */
export const writeLatex = (text: string): string => parseRichText(text).map(writeNode).join('');

/** Percent-encodes characters that would unbalance the braces around an address. */
export const writeAddress = (url: string): string =>
  url.replace(
    /[{}\\\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
