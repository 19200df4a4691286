/** The checks derive the same ids of headings as the pipeline. */
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { getHeadingIds } from '../../../src/markdown/heading-ids.ts';
import { markdown } from '../../../src/markdown/pipeline.ts';
import type { MarkdownParts } from '../../../src/model/parts.ts';
import { sectionId } from '../../../src/schemas/names.ts';

const headings = [
  'Who paid?',
  'Café & bar',
  'Café &amp; bar',
  'Research & Development -- 1990--2000',
  "What's left... and “what” isn't",
  'At 17:50, a ratio of 3:1',
  '*Emphasis*, `code` and **more**',
  'Кто заплатил?',
  '誰が払ったか',
  'چه کسی پرداخت',
  'पैसा किसका था',
  'The money',
  'The money',
  'Money {#money}',
  'Money{#plain-money}',
  '{#only-an-id}',
  '😀 smile',
];

const text = headings.map((heading) => `## ${heading}\n\nText.\n`).join('\n');

const getPipelineIds = async (): Promise<string[]> => {
  const renderer = await markdown.processor.createRenderer({});
  const { metadata } = await renderer.render(text, {});
  return (metadata.frontmatter?.['document'] as MarkdownParts).parts.map(({ id }) => id);
};

const getCheckedIds = (): string[] => {
  const file = new VFile(text);
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(file);
  return getHeadingIds(tree as Root, file).map(({ id }) => id);
};

describe('the ids of headings', () => {
  test('are those of the pipeline', async () => {
    expect(getCheckedIds()).toEqual(await getPipelineIds());
  });

  test('are those of rehype-slug, or of the author', () => {
    expect(getCheckedIds()).toEqual([
      'who-paid',
      'café--bar',
      'café--bar-1',
      'research--development--19902000',
      'whats-left-and-what-isnt',
      'at-1750-a-ratio-of-31',
      'emphasis-code-and-more',
      'кто-заплатил',
      '誰が払ったか',
      'چه-کسی-پرداخت',
      'पैसा-किसका-था',
      'the-money',
      'the-money-1',
      'money',
      'plain-money',
      'only-an-id',
      '-smile',
    ]);
  });

  test('can be keys of `sections`', () => {
    const refused = getCheckedIds().filter((id) => !sectionId.safeParse(id).success);
    expect(refused).toEqual([]);
  });
});
