/** Converts Markdown to parts made of blocks: the plugins, in order. */
import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import { rehypeParts } from './rehype-parts.ts';
import { remarkForeign } from './remark-foreign.ts';
import { remarkMarks } from './remark-marks.ts';
import { remarkPlaceholders } from './remark-placeholders.ts';
import { remarkQuotations } from './remark-quotations.ts';
import { headingPlugins, syntaxPlugins } from './syntax.ts';
import { remarkValidate } from './remark-validate.ts';
import { remarkLiteralColons } from './remark-literal-colons.ts';

const processor = unified({
  gfm: false, // In syntaxPlugins, beside the other syntax.
  smartypants: false,
  remarkPlugins: [
    ...syntaxPlugins,
    remarkLiteralColons, // Before remarkValidate: "17:50" is text, not an unknown directive.
    remarkValidate,
    ...headingPlugins,
    remarkMarks,
    remarkForeign,
    remarkPlaceholders,
    remarkQuotations,
  ],
  rehypePlugins: [
    rehypeSlug,
    rehypeParts, // Last, because it splits the document at headings with ids.
  ],
});

/** The Markdown options of Astro's configuration. */
export const markdown = {
  processor,
  // Syntax highlighting writes style attributes, which the security policy blocks.
  syntaxHighlight: false,
} as const;
