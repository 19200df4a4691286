/**
 * Writes an invented analysis with rare content: as many notes as asked, a long headline, one
 * section, no sidebar, a claim with eight pieces of evidence, a wide table, a right-to-left quotation.
 */
import { mkdirSync, writeFileSync } from 'node:fs';

const front = (title: string) => `---
title: '${title}'
shortTitle: Stress
standfirst: An invented text with more notes than any editor would allow.
summary: An invented text that tests the margin.
published: 2020-01-01
reported: 2020-01
checked: 2020-01-01
sections:
  crowded: { summary: Paragraphs with many notes. }
---

## Crowded
`;

const headline =
  'The crowded margin of the night ferry: what the harbour, the council and the crew of Isis-K said, and what of it held up';

const columns = ['Pier', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const writeRow = (cells: string[]) => `| ${cells.join(' | ')} |\n`;

/** Right to left, then wider than any column of text. */
const rarities = `The captain said:

> کشتی شب هرگز به موقع حرکت نکرد، و هیچ‌کس در بندر از آن خبر نداشت.

The timetable of al-Mina, Isis-K and F-16 was longer than it was useful.

${writeRow(columns)}${writeRow(columns.map(() => '---'))}${writeRow(columns.map((day) => `${day}, unannounced`))}`;

/** As in a real record, most statements are confirmed; those that are not show their sentence. */
const getVerdict = (index: number) => (index % 4 === 0 ? 'not confirmed' : 'confirmed');

const evidence = "{ source: harbour-log, shows: 'It shows what is said.' }";

const claim = (index: number) => `stress-${index}:
  statement: Statement ${index} of the stress text holds.
  attribution: { who: Nobody, kind: organisation }
  verdict: ${getVerdict(index)}
  finding: Finding ${index}, written long enough to need two or even three lines of the margin.
  grade: A
  evidence: [${Array(index === 1 ? 8 : 1)
    .fill(evidence)
    .join(', ')}]
`;

/** Writes analyses/stress below the content folder; each paragraph has `perParagraph` marks. */
export const writeStress = (content: string, notes: number, perParagraph: number): void => {
  const numbers = Array.from({ length: notes }, (_, index) => index + 1);
  const paragraphs = numbers
    .map((index) => `Words before :claim[statement ${index}]{#stress-${index}} and words after it.`)
    .map(
      (sentence, index) => sentence + (index % perParagraph === perParagraph - 1 ? '\n\n' : ' '),
    );
  const folder = `${content}/analyses/stress`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/index.md`, `${front(headline)}\n${paragraphs.join('')}\n${rarities}`);
  writeFileSync(`${folder}/claims.yaml`, numbers.map(claim).join(''));
};
