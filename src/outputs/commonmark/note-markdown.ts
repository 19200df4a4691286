/** Converts notes to footnotes in Markdown. */
import type {
  BlockContent,
  Emphasis,
  FootnoteDefinition,
  Paragraph,
  PhrasingContent,
  Strong,
} from 'mdast';
import type { Annotation, Claim, Evidence, FreeNote, Later, Source } from '../../model/analysis.ts';
import { formatDate, formatDay } from '../../wording/dates.ts';
import { getFullStop } from '../../wording/full-stop.ts';
import type { Messages } from '../../wording/messages.ts';
import { formatProvenance, formatLaterProvenance } from '../../model/provenance.ts';
import { formatSourceName, getSourceUrl } from '../../wording/sources.ts';
import { makeLink, makeList, makeParagraph, makeText } from './markdown-nodes.ts';
import { drawNoteBody } from '../note-tree.ts';
import { convertTrees } from './text-markdown.ts';

type Words = (string | PhrasingContent)[];

const nameSource = (source: Source, language: string): PhrasingContent => {
  const name = formatSourceName(source, language);
  const url = getSourceUrl(source);
  return url === undefined ? makeText(name) : makeLink(url, name);
};

/** The name of the report that quotes a document, after an introduction. */
const nameReport = (report: Source | undefined, language: string): Words =>
  report ? [' ', nameSource(report, language)] : [];

const describeEvidence = (item: Evidence, messages: Messages, language: string): Words => {
  const excerpt =
    item.excerpt === undefined
      ? ''
      : `${messages.markdown.excerpt(item.excerpt)}${getFullStop(item.excerpt)} `;
  const through: Emphasis = {
    type: 'emphasis',
    children: [makeText(formatProvenance(item, messages))],
  };
  return [
    nameSource(item.document, language),
    `: ${excerpt}${item.shows} `,
    through,
    ...nameReport(item.report, language),
    ...(item.report ? ['.'] : []),
  ];
};

const describeLater = (item: Later, messages: Messages, language: string): Words => [
  `${messages.markdown.later(formatDate(item.date, language, 'short'), item.finding)} `,
  nameSource(item.document, language),
  ` ${formatLaterProvenance(item, messages)}`.trimEnd(),
  ...nameReport(item.report, language),
];

/** The statement and what documents say instead, if they differ. */
const describeDifference = (
  { instead, asOf, statement }: Claim,
  { note }: Messages,
  language: string,
): Paragraph[] =>
  instead
    ? [
        makeParagraph(
          `${note.reported(formatDay(asOf, language))} ${statement} ` +
            `${note.documents(formatDay(instead.date, language))} ${instead.words}.`,
        ),
      ]
    : [];

/** Finding, speaker, evidence and later findings. */
const describeClaim = (claim: Claim, messages: Messages, language: string): BlockContent[] => {
  const { verdict, finding, attribution, evidence, since } = claim;
  const name: Strong = {
    type: 'strong',
    children: [makeText(`${messages.verdicts[verdict].name}.`)],
  };
  const findings = [
    ...evidence.map((item) => describeEvidence(item, messages, language)),
    ...since.map((item) => describeLater(item, messages, language)),
  ].map((words) => [makeParagraph(...words)]);
  return [
    makeParagraph(name, ` ${finding}`),
    makeParagraph(
      messages.note.whoSaysSo(attribution.who, messages.attribution[attribution.kind].name),
    ),
    ...describeDifference(claim, messages, language),
    ...(findings.length > 0 ? [makeList(findings)] : []),
  ];
};

const describeNote = ({ body }: FreeNote): BlockContent[] =>
  convertTrees(drawNoteBody(body)) as BlockContent[];

/** The footnote of an annotation, named by its id. */
export const defineFootnote = (
  annotation: Annotation,
  messages: Messages,
  language: string,
): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: annotation.id,
  label: annotation.id,
  children:
    annotation.kind === 'claim'
      ? describeClaim(annotation, messages, language)
      : describeNote(annotation),
});
