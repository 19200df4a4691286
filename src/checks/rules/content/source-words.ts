/**
 * Texts of a source are plain; only titles may have the rich text of CSL-JSON.
 *
 * Bad: `"title": "Ports &amp; piers"`, `"note": "Read <b>in</b> full."`
 *
 * Good: `"title": "Ports & piers"`, `"note": "Read in full."`
 */
import { getPlainText } from '../../../wording/rich-text.ts';
import { getValid, type Path } from '../../read/content.ts';
import type { ContentRule } from '../../rule.ts';

/** HTML entities and tags, BibTeX braces around words, commands and formulas of LaTeX, and emphasis of Markdown. */
const sign =
  /&(?:[a-z]+|#\d+|#x[\da-f]+);|<\/?[a-z]+(?:\s[^<>]*)?\/?>|^\{[^{}]*\}$|\{[A-Z][^{}]*\}|\\[a-z]+\{[^{}]*\}?|\$[^$\s]*[\\^_][^$]*\$|(?<![\p{L}\p{N}*])\*{1,2}(?=[^\s*])[^*]*[^\s*]\*/iu;

/** Fields that are not printed as text. */
const others = ['URL', 'DOI', 'archive', 'archive_location', 'custom'];

const findPrintedTexts = (value: unknown, path: Path): { path: Path; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    findPrintedTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

/** Titles may have rich text; notes and names are printed literally. */
const isRich = ([field]: Path): boolean => /title/.test(String(field));

export const sourceWords: ContentRule = {
  id: 'source-words',
  check: ({ sources }, report) => {
    for (const { data, file, at } of getValid(sources))
      for (const { path, text } of findPrintedTexts(data, [])) {
        if (others.includes(String(path[0]))) continue;
        const [found] = sign.exec(isRich(path) ? getPlainText(text) : text) ?? [];
        if (found !== undefined)
          report(
            file,
            at(...path),
            `Unexpected "${found}" in a text that is printed literally, expected plain words.`,
          );
      }
  },
};
