/** Typographic signs in Markdown: the same rules as in the front matter, over a whole paragraph. */
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { markdown } from '../../src/markdown/pipeline.ts';
import type { MarkdownParts } from '../../src/model/parts.ts';

const render = async (text: string): Promise<string> => {
  const { metadata } = await (
    await markdown.processor.createRenderer(markdown)
  ).render(`## A\n\n${text}`, {});
  const document = metadata.frontmatter?.['document'] as MarkdownParts;
  const [block] = document.parts[0]?.blocks ?? [];
  return block && 'tree' in block ? toHtml(block.tree) : '';
};

test('curls quotes, also round links and emphasis', async () => {
  expect(await render(`"It's *late*," they 'said'.`)).toBe(
    '<p>“It’s <em>late</em>,” they ‘said’.</p>',
  );
  expect(await render('*"Late"* and **"later"**')).toBe(
    '<p><em>“Late”</em> and <strong>“later”</strong></p>',
  );
});

test('writes dashes and ellipses as signs', async () => {
  expect(await render('Nine -- or ten ...')).toBe('<p>Nine — or ten …</p>');
});

test('leaves code as typed', async () => {
  expect(await render('The sign `"--"` "here"')).toBe('<p>The sign <code>"--"</code> “here”</p>');
});
