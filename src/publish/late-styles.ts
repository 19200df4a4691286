/**
 * Moves most of a page's styles behind its opening, so that the title and the standfirst are painted as
 * soon as they have come.
 *
 * HTML wants style elements in the head, and a style sheet of its own would be another request. Inside an
 * SVG they may stand anywhere, and count for the whole document.
 */

/** The first style that an opening needs nothing of: src/styles/global.css has them in this order. */
const firstLate = '@layer grid{';

const styleElement = /<style>([^]*?)<\/style>/g;

/** Tailwind's licence, of which nothing is used but names; Vite leaves it where it minifies. */
const licence = /\/\*!.*?\*\/\n?/g;

/** The title, and the standfirst where it follows at once. */
const opening = /<h1[^>]*>[^]*?<\/h1>(?:<p class=standfirst>[^<]*(?:<\/p>)?)?/;

/** The styles of the opening, and all others: what each page says of its printed margins too. */
const splitStyles = (head: string): [string, string] => {
  const sheets = [...head.matchAll(styleElement)].map(([, css = '']) => css);
  const styles = sheets.join('').replaceAll(licence, '');
  const [first, late] = [styles.indexOf('@layer'), styles.indexOf(firstLate)];
  return late < 0
    ? [styles, '']
    : [styles.slice(first, late), styles.slice(late) + styles.slice(0, first)];
};

const lateStart = '<svg display=none>';

/** In an SVG, styles are text like any other: what looks like an entity or a tag is escaped. */
const writeLate = (styles: string): string => {
  const text = styles.replaceAll(/&(?=[a-z#])/gi, '&amp;').replaceAll('<', '&lt;');
  return `${lateStart}<style>${text}</style></svg>`;
};

/** The styles of a page as browsers read them, wherever they stand. */
export const readStyles = (html: string): string[] =>
  [...html.matchAll(/(<svg [^>]*>)?<style>([^]*?)<\/style>/g)].map(([, start, text = '']) =>
    start === lateStart ? text.replaceAll('&lt;', '<').replaceAll('&amp;', '&') : text,
  );

/** A minified page with its late styles behind its opening; a page without a title stays as it is. */
export const deferStyles = (html: string): string => {
  const headEnd = html.lastIndexOf('</style>', html.search(opening)) + '</style>'.length;
  const head = html.slice(0, headEnd);
  const [early, late] = splitStyles(head);
  if (late === '' || html.search(opening) < 0) return html;
  const rest = html.slice(headEnd).replace(opening, (title) => {
    const closing = title.endsWith('>') ? '' : '</p>';
    return title + closing + writeLate(late);
  });
  return `${head.replaceAll(styleElement, '')}<style>${early}</style>${rest}`;
};
