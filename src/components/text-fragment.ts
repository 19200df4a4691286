/** The part of an address that makes a browser highlight words: ":~:text=prefix-,words,-suffix". */

/** Commas, ampersands and hyphens have a meaning in the directive; all are written as percent codes. */
const encode = (text: string): string => encodeURIComponent(text.trim()).replaceAll('-', '%2D');

const getFirstWords = (text = '') => encode(/^\S*(?:\s+\S+){0,3}/.exec(text)?.[0] ?? '');

const getLastWords = (text = '') => encode(/(?:\S+\s+){0,3}\S*$/.exec(text)?.[0] ?? '');

/**
 * The directive for the words of an element, with the three words on either side in its block: they
 * set it apart from the same words elsewhere on the page. A cell that holds nothing else takes the
 * words of its neighbours.
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
