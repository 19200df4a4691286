/** Writes an invented analysis with as many notes as asked, each paragraph crowded on purpose. */
import { mkdirSync, writeFileSync } from 'node:fs';

const front = (title: string) => `---
title: ${title}
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

/** As in a real record, most statements are confirmed; those that are not show their sentence. */
const getVerdict = (index: number) => (index % 4 === 0 ? 'not confirmed' : 'confirmed');

const claim = (index: number) => `stress-${index}:
  statement: Statement ${index} of the stress text holds.
  attribution: { who: Nobody, kind: organisation }
  verdict: ${getVerdict(index)}
  finding: Finding ${index}, written long enough to need two or even three lines of the margin.
  grade: A
  evidence: [{ source: harbour-log, shows: 'It shows statement ${index}.' }]
`;

/** Writes analyses/stress below the content folder; `perParagraph` marks stand in each paragraph. */
export const writeStress = (content: string, notes: number, perParagraph: number): void => {
  const numbers = Array.from({ length: notes }, (_, index) => index + 1);
  const paragraphs = numbers
    .map((index) => `Words before :claim[statement ${index}]{#stress-${index}} and words after it.`)
    .map(
      (sentence, index) => sentence + (index % perParagraph === perParagraph - 1 ? '\n\n' : ' '),
    );
  const folder = `${content}/analyses/stress`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/index.md`, `${front('The crowded margin')}\n${paragraphs.join('')}\n`);
  writeFileSync(`${folder}/claims.yaml`, numbers.map(claim).join(''));
};
