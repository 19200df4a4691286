/** Converts notes to footnotes in Markdown. */
import type { BlockContent, FootnoteDefinition, Paragraph, PhrasingContent, Strong } from 'mdast';
import type { Annotation, Claim, FreeNote, Source } from '../../model/analysis.ts';
import { formatDay } from '../../wording/dates.ts';
import type { Messages } from '../../wording/messages.ts';
import {
  listEvidenceParts,
  listLaterParts,
  type EvidencePart,
} from '../../model/evidence-parts.ts';
import { formatSourceName, getSourceUrl } from '../../wording/sources.ts';
import { makeLink, makeList, makeParagraph, makeText } from './markdown-nodes.ts';
import { drawNoteBody } from '../note-tree.ts';
import { convertTrees } from './text-markdown.ts';

const nameSource = (source: Source, language: string): PhrasingContent => {
  const name = formatSourceName(source, language);
  const url = getSourceUrl(source);
  return url === undefined ? makeText(name) : makeLink(url, name);
};

/** A part of the line about a document as phrasing content. */
const convertPart = (part: EvidencePart, messages: Messages, language: string): PhrasingContent => {
  if (part.kind === 'source') return nameSource(part.source, language);
  if (part.kind === 'provenance') return { type: 'emphasis', children: [makeText(part.words)] };
  return makeText(part.kind === 'excerpt' ? messages.markdown.excerpt(part.words) : part.words);
};

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

/** The evidence, then the later findings, one line each. */
const listFindings = (
  { evidence, since }: Claim,
  messages: Messages,
  language: string,
): BlockContent[] => {
  const later = { kind: 'words', words: `${messages.note.sinceThen}, ` } as const;
  const lines = [
    ...evidence.map((item) => listEvidenceParts(item, language)),
    ...since.map((item) => [later, ...listLaterParts(item, language)]),
  ].map((parts) => [makeParagraph(...parts.map((part) => convertPart(part, messages, language)))]);
  return lines.length > 0 ? [makeList(lines)] : [];
};

/** Finding, speaker, evidence and later findings. */
const describeClaim = (claim: Claim, messages: Messages, language: string): BlockContent[] => {
  const { verdict, finding, attribution } = claim;
  const name: Strong = {
    type: 'strong',
    children: [makeText(`${messages.verdicts[verdict].name}.`)],
  };
  return [
    makeParagraph(name, ` ${finding}`),
    makeParagraph(
      messages.note.whoSaysSo(attribution.who, messages.attribution[attribution.kind].warning),
    ),
    ...describeDifference(claim, messages, language),
    ...listFindings(claim, messages, language),
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
