/** Creates text fragments, with which a browser highlights words: ":~:text=prefix-,words,-suffix". */

/** Percent-encodes commas, ampersands and hyphens, which are special in text directives. */
const encode = (text: string): string => encodeURIComponent(text.trim()).replaceAll('-', '%2D');

const getFirstWords = (text = '') => encode(/^\S*(?:\s+\S+){0,3}/.exec(text)?.[0] ?? '');

const getLastWords = (text = '') => encode(/(?:\S+\s+){0,3}\S*$/.exec(text)?.[0] ?? '');

/**
 * The text directive for the words of an element, with three words of context on each side, to
 * distinguish them from other occurrences. For a table cell without other words, the context is the
 * adjacent cells.
 */
export const getTextDirective = (mark: Element): string => {
  const block = mark.closest('p, li, td') ?? mark;
  const range = new Range();
  range.setStart(block, 0);
  range.setEndBefore(mark);
  const words = mark.textContent;
  const rest = block.textContent.slice(range.toString().length + words.length);
  const before = getLastWords(
    range.toString() || mark.closest('td')?.previousElementSibling?.textContent,
  );
  const after = getFirstWords(rest || mark.closest('td')?.nextElementSibling?.textContent);
  return `:~:text=${before && `${before}-,`}${encode(words)}${after && `,-${after}`}`;
};
