/** Converts Markdown to parts made of blocks: the plugins, in order. */
import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import { gfmOptions } from './gfm-options.ts';
import { rehypeParts } from './rehype-parts.ts';
import { remarkDashes } from './remark-dashes.ts';
import { remarkForeign } from './remark-foreign.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkMarks } from './remark-marks.ts';
import { remarkPlaceholders } from './remark-placeholders.ts';
import { remarkQuotations } from './remark-quotations.ts';
import { remarkValidate } from './remark-validate.ts';
import { remarkLiteralColons } from './remark-literal-colons.ts';

const processor = unified({
  gfm: false, // Set below, beside the other syntax.
  smartypants: false,
  remarkPlugins: [
    [remarkGfm, gfmOptions],
    remarkDirective,
    remarkLiteralColons, // Before remarkValidate: "17:50" is text, not an unknown directive.
    remarkValidate,
    remarkHeadingIds,
    remarkDashes,
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
