/**
 * Texts in YAML and titles of notes are plain, because markup would be printed literally there.
 *
 * Bad: `title: The *ferry* that stopped`, `finding: An <b>audit</b>, read in full.`
 *
 * Good: `title: The ferry that stopped`
 */
import { getMarkdownFiles, type Data, type Markdown, type Path } from '../../read/content.ts';
import { findSigns } from '../../language/words/markup-signs.ts';
import { shorten } from '../../report/shorten.ts';
import { getNodesOf } from '../../read/nodes.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

const signs = [
  /<\/?(?:a|abbr|b|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|q|s|script|small|span|strike|strong|sub|sup|table|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/iu, // HTML
  /&(?:[a-z]+|#\d+|#x[\da-f]+);/iu, // entities
  /\[[^\]]*\]\([^)]*\)?/u, // links
  /:[a-z]+\[[^\]]*\](?:\{[^}]*\})?/u, // marks
  /\*\*[^*]+\*\*|(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*]*[^\s*]\*(?![\p{L}\p{N}*])/u,
];

/** Fields that are not printed as the author's text. */
const others = ['allow', 'excerpt', 'facts'];

const findAuthorTexts = (value: unknown, path: Path): { path: Path; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    others.includes(key)
      ? []
      : findAuthorTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

/** What marks words up in Markdown or in other programs; figures put their numbers for "{number}". */
const findSign = (text: string): string | undefined =>
  [
    ...signs.map((pattern) => pattern.exec(text)?.[0]),
    ...findSigns(text).map(({ start, end }) => text.slice(start, end)),
  ].find((sign) => sign && sign !== '{number}');

const checkWords = (text: string, tell: (reason: string) => void): void => {
  const sign = findSign(text);
  if (sign !== undefined)
    tell(
      `Unexpected "${shorten(sign)}" in a text that is printed literally, expected plain words.`,
    );
};

const checkData = ({ file, value, at }: Data, report: Report): void => {
  for (const { path, text } of findAuthorTexts(value, []))
    checkWords(text, (reason) => report(file, at(path), reason));
};

const checkTitles = ({ file, tree }: Markdown<unknown>, report: Report): void => {
  for (const { attributes, position } of getNodesOf(tree, 'containerDirective')) {
    const place = position && { start: position.start, end: position.start };
    checkWords(attributes?.['title'] ?? '', (reason) => report(file, place, reason));
  }
};

export const plainText: AnalysisRule = {
  id: 'plain-text',
  check: (analysis, report) => {
    for (const text of getMarkdownFiles(analysis)) {
      checkData(text.written, report);
      checkTitles(text, report);
    }
    checkData(analysis.record, report);
    for (const { data } of analysis.figures) checkData(data, report);
  },
};
