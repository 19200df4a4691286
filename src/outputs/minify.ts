/** Writes a page as shortly as HTML allows: no quotes, end tags or entities that browsers do without. */
import { minify } from 'html-minifier-next';

/** The same page in fewer bytes; its policy needs the hashes of what is left of styles and scripts. */
export const shortenPage = (html: string): Promise<string> =>
  minify(html, {
    collapseWhitespace: true,
    decodeEntities: true,
    // Vite has minified the styles; it leaves Tailwind's licence, of which nothing is used but names.
    minifyCSS: (css) => css.replaceAll(/\/\*!.*?\*\/\n?/g, ''),
    removeAttributeQuotes: true,
    removeOptionalTags: true,
  });
