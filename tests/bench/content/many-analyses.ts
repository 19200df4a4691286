/**
 * Writes a content folder with as many invented analyses as asked, each the size of a real one: about
 * 1,300 words, 90 claims in the text, six sections, three sidebars and one figure.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { invent } from './invented-text.ts';

const sections = ['arrival', 'promise', 'ledger', 'crossing', 'winter', 'after'];
const sidebars = ['fleet', 'tariff', 'harbour-log'];
const paragraphsOf = { section: 4, sidebar: 2 };
const claimsOf = 3;
const ownSources = 24;
const librarySize = 240;

const getSource = (analysis: number, number: number): string =>
  `log-${(analysis * ownSources + (number % ownSources)) % librarySize}`;

/** The words that carry a claim contain its number, as the checks demand. */
const writeSentence = (seed: number, claim: number): string => {
  const { place, body, thing, act, end, count } = invent(seed + claim);
  return `In ${place}, ${body} ${act} :claim[${count} ${thing}]{#claim-${claim}} ${end}.`;
};

const writeParagraphs = (seed: number, first: number, count: number): string =>
  Array.from({ length: count }, (_, paragraph) =>
    Array.from({ length: claimsOf }, (_, index) =>
      writeSentence(seed, first + paragraph * claimsOf + index),
    ).join(' '),
  ).join('\n\n');

const claimsOfSections = sections.length * paragraphsOf.section * claimsOf;
const claimsOfSidebars = sidebars.length * paragraphsOf.sidebar * claimsOf;

const verdicts = ['confirmed', 'confirmed, since revised', 'record differs', 'not confirmed'];

const writeClaim = (analysis: number, claim: number): string => {
  const { place, body, thing, act, end, count } = invent(analysis * 1000 + claim);
  const verdict = verdicts[claim % verdicts.length];
  const found = verdict === 'record differs' ? count - 5 : count;
  const later = `
  since:
    - date: 2031-05-0${1 + (claim % 9)}
      finding: A later page of the log gives ${count + 3} ${thing}.
      value: ${count + 3}
      source: ${getSource(analysis, claim + 2)}`;
  return `claim-${claim}:
  statement: In ${place}, ${body} ${act} ${count} ${thing}.
  attribution: { who: ${body}, kind: organisation }
  reported: [${getSource(analysis, claim)}]
  verdict: ${verdict}
  finding: The page for ${place} gives ${found} ${thing}.
  grade: B
  value: ${count}
  unit: ${thing}
  asOf: 2031-04-1${claim % 9}${
    verdict === 'record differs' ? `\n  instead: { words: '${found} ${thing}', date: 2031-04 }` : ''
  }
  evidence:
    - source: ${getSource(analysis, claim + 1)}
      locator: page ${1 + (claim % 30)}
      shows: The log was kept ${end}, and for ${place} it gives ${found}.
      value: ${found}${verdict === 'confirmed, since revised' ? later : ''}
`;
};

const writeFront = (analysis: number): string => `---
title: Who counted the boats of harbour ${analysis}
shortTitle: Harbour ${analysis}
standfirst: A harbour that was never built kept a log. This invented analysis holds it against what was said.
summary: An invented analysis of an invented harbour, used to measure builds.
published: 2033-04-${String(1 + (analysis % 28)).padStart(2, '0')}
reported: 2031-03
checked: 2033-05-20
topics: [Shipping]
allow:
  - words: harbour ${analysis}
    reason: A name, not a count.
  - words: Harbour ${analysis}
    reason: A name, not a count.
sections:
${sections.map((id) => `  ${id}: { summary: 'What was said of the ${id} and what the log shows.' }`).join('\n')}
---
`;

const writeArticle = (analysis: number): string =>
  sections
    .map((id, index) => {
      const first = index * paragraphsOf.section * claimsOf;
      const text = writeParagraphs(analysis * 1000, first, paragraphsOf.section);
      const beside = sidebars[index / 2];
      return [
        `## ${id[0]?.toUpperCase()}${id.slice(1)}`,
        ...(beside ? [`::sidebar{#${beside}}`] : []),
        text,
        ...(index === 1 ? ['::figure{#counts}'] : []),
      ].join('\n\n');
    })
    .join('\n\n');

const writeSidebar = (analysis: number, index: number): string => {
  const first = claimsOfSections + index * paragraphsOf.sidebar * claimsOf;
  return `---
title: The ${sidebars[index]?.replace('-', ' ')}
summary: What is known of the ${sidebars[index]?.replace('-', ' ')}.
---

${writeParagraphs(analysis * 1000, first, paragraphsOf.sidebar)}
`;
};

const figure = `kind: step-over-time
title: Every count is another
caption: What was counted, as the log has it.
alt: Five counts, each of another thing.
unit: counted
points:
${[0, 4, 8, 12, 16].map((claim) => `  - { claim: claim-${claim}, by: the log }`).join('\n')}
`;

const describeSource = (index: number) => ({
  id: `log-${index}`,
  type: index % 3 === 0 ? 'report' : 'webpage',
  title: `Log of the harbour office, volume ${index}`,
  author: [{ literal: 'Harbour office' }],
  publisher: 'Harbour office',
  issued: { 'date-parts': [[2032, 1 + (index % 12)]] },
  URL: `https://example.org/log/${index}`,
});

const writeAnalysis = (folder: string, analysis: number): void => {
  mkdirSync(`${folder}/sidebars`, { recursive: true });
  mkdirSync(`${folder}/figures`, { recursive: true });
  const claims = Array.from({ length: claimsOfSections + claimsOfSidebars }, (_, claim) =>
    writeClaim(analysis, claim),
  );
  writeFileSync(`${folder}/index.md`, `${writeFront(analysis)}\n${writeArticle(analysis)}\n`);
  writeFileSync(`${folder}/claims.yaml`, claims.join(''));
  writeFileSync(`${folder}/figures/counts.yaml`, figure);
  for (const [index, id] of sidebars.entries())
    writeFileSync(`${folder}/sidebars/${id}.md`, writeSidebar(analysis, index));
};

/** Empties the folder and writes so many analyses into it, with the library of sources they share. */
export const writeManyAnalyses = (content: string, count: number): void => {
  rmSync(content, { recursive: true, force: true });
  for (let analysis = 0; analysis < count; analysis++)
    writeAnalysis(`${content}/analyses/harbour-${analysis}`, analysis);
  const cited = Math.min(librarySize, count * ownSources);
  const library = Array.from({ length: cited }, (_, index) => describeSource(index));
  writeFileSync(`${content}/sources.json`, JSON.stringify(library, null, 2));
};
