/** A note as a tree of HTML, for outputs that bring the notes along with the text. */
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import type { Annotation, Claim, FreeNote, Source } from '../model/analysis.ts';
import { getDateWords } from '../model/dates.ts';
import { getKnownThrough, getLaterThrough } from '../model/known-through.ts';
import { getSourceName } from '../model/source-words.ts';
import { getVerdictName } from '../model/verdict-words.ts';

const drawSource = (source: Source): Element | string =>
  source.URL === undefined
    ? getSourceName(source)
    : h('a', { href: source.URL }, getSourceName(source));

/** HTML of the pipeline as nodes. */
export const parse = (html: string): ElementContent[] =>
  fromHtml(html, { fragment: true }).children as ElementContent[];

/** What the note says before it is opened: the verdict and what was found, or the author's own words. */
export const drawFinding = (annotation: Annotation): ElementContent[] =>
  annotation.kind === 'note'
    ? parse(annotation.body.short)
    : h('p', h('strong', `${getVerdictName(annotation.verdict).name}.`), ` ${annotation.finding}`)
        .children;

/** The report a finding is known through, after the words that say so. */
const drawReport = (report: Source | undefined): (Element | string)[] =>
  report ? [' ', drawSource(report)] : [];

const drawEvidence = (claim: Claim): Element[] =>
  claim.evidence.map((item) =>
    h('li', [
      drawSource(item.document),
      `: ${item.excerpt === undefined ? '' : `“${item.excerpt}” `}${item.shows} `,
      h('em', getKnownThrough(item)),
      ...drawReport(item.report),
    ]),
  );

const drawSince = (claim: Claim): Element[] =>
  claim.since.map((item) =>
    h('li', [
      `Since then, ${getDateWords(item.date, 'short')}: ${item.finding} `,
      drawSource(item.document),
      ` ${getLaterThrough(item)}`.trimEnd(),
      ...drawReport(item.report),
    ]),
  );

const getDay = (date: string | undefined): string =>
  date === undefined ? '' : ` (${getDateWords(date, 'short')})`;

/** What was said against what the record says, where they differ. */
const drawDifference = ({ instead, asOf, words, statement }: Claim): Element[] =>
  instead
    ? [
        h('p', [
          `Reported${getDay(asOf)}: ${words ?? statement}. `,
          `The record${getDay(instead.date)}: ${instead.words}.`,
        ]),
      ]
    : [];

const drawClaim = (claim: Claim): ElementContent[] => {
  const items = [...drawEvidence(claim), ...drawSince(claim)];
  return [
    h('p', drawFinding(claim)),
    h('p', `Who says so: ${claim.attribution.who} (${claim.attribution.kind}).`),
    ...drawDifference(claim),
    ...(items.length > 0 ? [h('ul', items)] : []),
  ];
};

const drawFreeNote = (note: FreeNote): ElementContent[] => [
  h('p', drawFinding(note)),
  ...parse(note.body.long),
];

/** The whole note: finding, who said it, evidence, and what was found since. */
export const drawNote = (annotation: Annotation): ElementContent[] =>
  annotation.kind === 'claim' ? drawClaim(annotation) : drawFreeNote(annotation);
