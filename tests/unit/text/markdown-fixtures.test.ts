/** Markdown becomes typeset parts; the name of each fixture says how. */
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import {
  isTextBlock,
  type Block,
  type MarkdownParts,
  type TextBlock,
} from '../../../src/model/parts.ts';
import { typesetDocument } from '../../../src/join/typeset-document.ts';
import { renderMarkdown } from '../support/render-markdown.ts';

const root = 'tests/fixtures/markdown';

const printText = ({ tree, marks }: TextBlock) =>
  marks.length > 0 ? { html: toHtml(tree), marks } : toHtml(tree);

const printBlock = (block: Block) => (isTextBlock(block) ? printText(block) : block);

/** Trees as readable HTML. */
const print = ({ keyPoints, parts, notes }: MarkdownParts): string =>
  JSON.stringify(
    {
      keyPoints: keyPoints && printText(keyPoints),
      parts: parts.map(({ blocks, ...part }) => ({ ...part, blocks: blocks.map(printBlock) })),
      notes: Object.fromEntries(
        Object.entries(notes).map(([id, { title, blocks }]) => [
          id,
          { title, blocks: blocks.map((block) => toHtml(block)) },
        ]),
      ),
    },
    undefined,
    2,
  );

const splitFrontMatter = (input: string): string[] =>
  /^(---\n[^]*?\n---\n)?([^]*)$/.exec(input)?.slice(1) ?? [];

const render = async (file: string): Promise<string> => {
  try {
    const [front = '', text = ''] = splitFrontMatter(readFileSync(file, 'utf8'));
    const [, language = 'en-GB'] = /^language: (.*)$/m.exec(front) ?? [];
    return print(typesetDocument(await renderMarkdown(text), language));
  } catch (error) {
    return JSON.stringify({ refused: String((error as Error).message) }, undefined, 2);
  }
};

const names = globSync('*/input.md', { cwd: root }).map(dirname).sort();

test('there are fixtures', () => {
  expect(names.length).toBeGreaterThan(15);
});

test.each(names)('%s', async (name) => {
  const output = await render(`${root}/${name}/input.md`);
  await expect(`${output}\n`).toMatchFileSnapshot(`${process.cwd()}/${root}/${name}/output.json`);
});

test('blocks have no positions', async () => {
  const document = await renderMarkdown('## A\n\nWords.\n\n- *One*\n');
  expect(JSON.stringify(document)).not.toContain('position');
});
