/** The notes of an analysis as footnotes in a tree of Markdown. */
import type {
  BlockContent,
  Emphasis,
  FootnoteDefinition,
  List,
  PhrasingContent,
  Strong,
} from 'mdast';
import type { Annotation, Claim, FreeNote, Source } from '../model/analysis.ts';
import { getDateWords } from '../wording/dates.ts';
import { getKnownThrough, getLaterThrough } from '../wording/provenance.ts';
import { getSourceName } from '../wording/sources.ts';
import { getVerdictName } from '../wording/verdicts.ts';
import { makeLink, makeParagraph, makeText } from './markdown-nodes.ts';
import { drawNoteBody } from './note-tree.ts';
import { convertTrees } from './text-markdown.ts';

type Words = (string | PhrasingContent)[];

const nameSource = (source: Source): PhrasingContent => {
  const name = getSourceName(source);
  return source.URL === undefined ? makeText(name) : makeLink(source.URL, name);
};

/** The report a finding is known through, after the words that say so. */
const nameReport = (report: Source | undefined): Words => (report ? [' ', nameSource(report)] : []);

const describeEvidence = (item: Claim['evidence'][number]): Words => {
  const excerpt = item.excerpt === undefined ? '' : `“${item.excerpt}” `;
  const through: Emphasis = { type: 'emphasis', children: [makeText(getKnownThrough(item))] };
  return [
    nameSource(item.document),
    `: ${excerpt}${item.shows} `,
    through,
    ...nameReport(item.report),
  ];
};

const describeLater = (item: Claim['since'][number]): Words => [
  `Since then, ${getDateWords(item.date, 'short')}: ${item.finding} `,
  nameSource(item.document),
  ` ${getLaterThrough(item)}`.trimEnd(),
  ...nameReport(item.report),
];

const getDay = (date: string | undefined): string =>
  date === undefined ? '' : ` (${getDateWords(date, 'short')})`;

/** What was said against what documents say, where they differ. */
const describeDifference = ({ instead, asOf, statement }: Claim): BlockContent[] =>
  instead
    ? [
        makeParagraph(
          `Reported${getDay(asOf)}: ${statement} ` +
            `The documents${getDay(instead.date)}: ${instead.words}.`,
        ),
      ]
    : [];

const listFindings = (items: Words[]): List => ({
  type: 'list',
  spread: false,
  children: items.map((words) => ({
    type: 'listItem',
    spread: false,
    children: [makeParagraph(...words)],
  })),
});

/** Finding, who said it, evidence, and what was found since. */
const describeClaim = (claim: Claim): BlockContent[] => {
  const { verdict, finding, attribution, evidence, since } = claim;
  const name: Strong = {
    type: 'strong',
    children: [makeText(`${getVerdictName(verdict).name}.`)],
  };
  const findings = [...evidence.map(describeEvidence), ...since.map(describeLater)];
  return [
    makeParagraph(name, ` ${finding}`),
    makeParagraph(`Who says so: ${attribution.who} (${attribution.kind}).`),
    ...describeDifference(claim),
    ...(findings.length > 0 ? [listFindings(findings)] : []),
  ];
};

const describeNote = ({ body }: FreeNote): BlockContent[] =>
  convertTrees(drawNoteBody(body)) as BlockContent[];

/** The footnote of an annotation under its id. */
export const defineFootnote = (annotation: Annotation): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: annotation.id,
  label: annotation.id,
  children: annotation.kind === 'claim' ? describeClaim(annotation) : describeNote(annotation),
});
