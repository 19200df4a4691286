/** Renders Markdown as Astro does, with the site's processor. */
import { markdown } from '../../../src/markdown/pipeline.ts';
import type { MarkdownParts } from '../../../src/model/parts.ts';

/** The output of the pipeline for a text without front matter. */
export const renderMarkdown = async (text: string): Promise<MarkdownParts> => {
  const renderer = await markdown.processor.createRenderer(markdown);
  const { metadata } = await renderer.render(text, {});
  return metadata.frontmatter?.['document'] as MarkdownParts;
};
