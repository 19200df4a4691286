/**
 * Writes an invented analysis with content that is wider than a phone: code, words, addresses and
 * tables, in the text, in notes, in a sidebar and in the record.
 */
import { mkdirSync, writeFileSync } from 'node:fs';

const word = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(8);
const code = 'sail_late_and_tell_nobody('.repeat(20);
const address = `https://example.org/${'log/'.repeat(60)}`;
const columns = Array.from(
  { length: 30 },
  (_, index) => `Pier ${String.fromCharCode(97 + (index % 26)).repeat(9)}`,
);
const writeRow = (cells: string[]) => `| ${cells.join(' | ')} |\n`;
const writeTable = (count: number): string => {
  const cells = columns.slice(0, count);
  return [cells, cells.map(() => '---'), cells].map(writeRow).join('');
};
const wordTable = `| Word | Word |\n| --- | --- |\n| ${word} | \`${code}\` |\n`;

/** Everything that is wide, as blocks of Markdown. */
const writeBlocks = (count: number): string =>
  [
    `A word: ${word}. An address: <${address}>. Code: \`${code}\`.`,
    `\`\`\`sh\n${code}\n\`\`\``,
    writeTable(count),
    wordTable,
    `- ${word}\n- \`${code}\`\n\n  - ${address}`,
    `> ${word}\n>\n> \`\`\`\n> ${code}\n> \`\`\``,
  ].join('\n\n');

const blocks = writeBlocks(16);

const note = (id: string, columnsOfNote = 16) =>
  `:::note{#${id}}\n${writeBlocks(columnsOfNote)}\n:::`;

const article = `---
title: The ${word}
shortTitle: Wide
standfirst: An invented text with ${word}.
summary: An invented text that tests widths.
published: 2020-01-02
reported: 2020-01
checked: 2020-01-02
sections:
  broad: { summary: 'Code, words and tables: ${code.slice(0, 150)}' }
---

:::key-points

- Key point with ${word} and :claim[a claim]{#broad-claim}

:::

## Broad ${word} {#broad}

A :note[note]{#first} and :claim[a claim]{#broad-claim}.

${note('first')}

::sidebar{#beside}

${blocks}

### Deeper \`${code}\`

A second :note[${word}]{#second}.

${note('second', 30)}
`;

const sidebar = `---
title: Beside ${word}
summary: An invented sidebar beside wide text.
---

${blocks}

A :note[third]{#third} note.

${note('third')}
`;

const claims = `broad-claim:
  statement: The ${word} holds.
  attribution: { who: ${word}, kind: organisation }
  verdict: contradicted
  finding: The log has ${word.slice(0, 90)}.
  grade: A
  instead: { words: '${word}', date: 2020-01 }
  evidence:
    - { source: harbour-log, locator: '${word}', excerpt: '${code}', shows: 'It shows ${word}.' }
`;

/** Writes analyses/wide below the content folder. */
export const writeWide = (content: string): void => {
  const folder = `${content}/analyses/wide`;
  mkdirSync(`${folder}/sidebars`, { recursive: true });
  writeFileSync(`${folder}/index.md`, article);
  writeFileSync(`${folder}/sidebars/beside.md`, sidebar);
  writeFileSync(`${folder}/claims.yaml`, claims);
};
