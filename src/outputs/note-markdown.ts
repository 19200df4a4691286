/** The notes of an analysis as footnotes in a tree of Markdown. */
import type {
  BlockContent,
  Emphasis,
  FootnoteDefinition,
  Paragraph,
  PhrasingContent,
  Strong,
} from 'mdast';
import type { Annotation, Claim, Evidence, FreeNote, Later, Source } from '../model/analysis.ts';
import { getDateWords } from '../wording/dates.ts';
import type { Messages } from '../wording/messages.ts';
import { getKnownThrough, getLaterThrough } from '../wording/provenance.ts';
import { getSourceName, getSourceUrl } from '../wording/sources.ts';
import { getVerdictName } from '../wording/verdicts.ts';
import { makeLink, makeList, makeParagraph, makeText } from './markdown-nodes.ts';
import { drawNoteBody } from './note-tree.ts';
import { convertTrees } from './text-markdown.ts';

type Words = (string | PhrasingContent)[];

const nameSource = (source: Source): PhrasingContent => {
  const name = getSourceName(source);
  const url = getSourceUrl(source);
  return url === undefined ? makeText(name) : makeLink(url, name);
};

/** The report a finding is known through, after the words that say so. */
const nameReport = (report: Source | undefined): Words => (report ? [' ', nameSource(report)] : []);

const describeEvidence = (item: Evidence, { markdown }: Messages): Words => {
  const excerpt = item.excerpt === undefined ? '' : `${markdown.excerpt(item.excerpt)} `;
  const through: Emphasis = { type: 'emphasis', children: [makeText(getKnownThrough(item))] };
  return [
    nameSource(item.document),
    `: ${excerpt}${item.shows} `,
    through,
    ...nameReport(item.report),
  ];
};

const describeLater = (item: Later, { markdown }: Messages): Words => [
  `${markdown.later(getDateWords(item.date, 'short'), item.finding)} `,
  nameSource(item.document),
  ` ${getLaterThrough(item)}`.trimEnd(),
  ...nameReport(item.report),
];

const getDay = (date: string | undefined): string => (date ? getDateWords(date, 'short') : '');

/** What was said against what documents say, where they differ. */
const describeDifference = (
  { instead, asOf, statement }: Claim,
  { note }: Messages,
): Paragraph[] =>
  instead
    ? [
        makeParagraph(
          `${note.reported(getDay(asOf))} ${statement} ` +
            `${note.documents(getDay(instead.date))} ${instead.words}.`,
        ),
      ]
    : [];

/** Finding, who said it, evidence, and what was found since. */
const describeClaim = (claim: Claim, messages: Messages): BlockContent[] => {
  const { verdict, finding, attribution, evidence, since } = claim;
  const name: Strong = { type: 'strong', children: [makeText(`${getVerdictName(verdict).name}.`)] };
  const findings = [
    ...evidence.map((item) => describeEvidence(item, messages)),
    ...since.map((item) => describeLater(item, messages)),
  ].map((words) => [makeParagraph(...words)]);
  return [
    makeParagraph(name, ` ${finding}`),
    makeParagraph(messages.note.whoSaysSo(attribution.who, attribution.kind)),
    ...describeDifference(claim, messages),
    ...(findings.length > 0 ? [makeList(findings)] : []),
  ];
};

const describeNote = ({ body }: FreeNote): BlockContent[] =>
  convertTrees(drawNoteBody(body)) as BlockContent[];

/** The footnote of an annotation under its id. */
export const defineFootnote = (annotation: Annotation, messages: Messages): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: annotation.id,
  label: annotation.id,
  children:
    annotation.kind === 'claim' ? describeClaim(annotation, messages) : describeNote(annotation),
});
