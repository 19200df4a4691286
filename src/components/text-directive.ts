/** The part of an address that makes a browser highlight words: ":~:text=prefix-,words,-suffix". */

/** Commas, ampersands and hyphens have a meaning in the directive; all are written as percent codes. */
const encode = (text: string): string => encodeURIComponent(text.trim()).replaceAll('-', '%2D');

/**
 * The directive for the words of an element, with the three words on either side in its block: they
 * set it apart from the same words elsewhere on the page.
 */
export const getDirective = (mark: Element): string => {
  const block = mark.closest('p, li, td') ?? mark;
  const range = new Range();
  range.setStart(block, 0);
  range.setEndBefore(mark);
  const before = encode(/(?:\S+\s+){0,3}\S*$/.exec(range.toString())?.[0] ?? '');
  const words = mark.textContent;
  const rest = block.textContent.slice(range.toString().length + words.length);
  const after = encode(/^\S*(?:\s+\S+){0,3}/.exec(rest)?.[0] ?? '');
  return `:~:text=${before && `${before}-,`}${encode(words)}${after && `,-${after}`}`;
};
