/** Renders a Markdown file as Astro does, with the site's processor. */
import { parse } from 'yaml';
import { markdown } from '../../src/markdown/pipeline.ts';
import type { MarkdownParts } from '../../src/model/parts.ts';

/** Front matter as written, and what the pipeline hands over; the text as written. */
export const renderMarkdown = async (
  source: string,
): Promise<{ front: Record<string, unknown>; document: MarkdownParts; text: string }> => {
  const [, front = '', text = source] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const renderer = await markdown.processor.createRenderer(markdown);
  const { metadata } = await renderer.render(text, {});
  const document = metadata.frontmatter?.['document'] as MarkdownParts;
  return { front: (parse(front) ?? {}) as Record<string, unknown>, document, text };
};
