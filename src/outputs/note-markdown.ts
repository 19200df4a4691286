/** The footnote of a claim as Markdown: its form is always the same, and what it holds is plain text. */
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Claim, Source } from '../model/analysis.ts';
import { getDateWords } from '../schemas/date.ts';
import { getKnownThrough, getLaterThrough } from '../wording/provenance.ts';
import { getSourceName } from '../wording/sources.ts';
import { getVerdictName } from '../wording/verdicts.ts';
import { isPlain } from './plain-text.ts';

/** Text with what Markdown would take for markup escaped. */
const writeText = (value: string): string =>
  isPlain(value)
    ? value
    : toMarkdown({ type: 'paragraph', children: [{ type: 'text', value }] }).trimEnd();

const writeUrl = (url: string): string => url.replace(/[()\\]|&(?=[#A-Za-z])/g, '\\$&');

const writeSource = (source: Source): string => {
  const name = writeText(getSourceName(source));
  return source.URL === undefined ? name : `[${name}](${writeUrl(source.URL)})`;
};

/** The report a finding is known through, after the words that say so. */
const writeReport = (report: Source | undefined): string =>
  report ? ` ${writeSource(report)}` : '';

const writeEvidence = (claim: Claim): string[] =>
  claim.evidence.map((item) => {
    const words = `${item.excerpt === undefined ? '' : `“${item.excerpt}” `}${item.shows}`;
    const through = writeText(getKnownThrough(item));
    return `${writeSource(item.document)}: ${writeText(words)} *${through}*${writeReport(item.report)}`;
  });

const writeSince = (claim: Claim): string[] =>
  claim.since.map((item) => {
    const finding = `Since then, ${getDateWords(item.date, 'short')}: ${item.finding}`;
    const through = ` ${getLaterThrough(item)}`.trimEnd();
    return `${writeText(finding)} ${writeSource(item.document)}${through}${writeReport(item.report)}`;
  });

const getDay = (date: string | undefined): string =>
  date === undefined ? '' : ` (${getDateWords(date, 'short')})`;

/** What was said against what the record says, where they differ. */
const writeDifference = ({ instead, asOf, words, statement }: Claim): string[] =>
  instead
    ? [
        writeText(
          `Reported${getDay(asOf)}: ${words ?? statement}. ` +
            `The record${getDay(instead.date)}: ${instead.words}.`,
        ),
      ]
    : [];

/** Finding, who said it, evidence, and what was found since, under the claim's id. */
export const writeFootnote = (claim: Claim): string => {
  const { id, verdict, finding, attribution } = claim;
  const items = [...writeEvidence(claim), ...writeSince(claim)].map((item) => `- ${item}`);
  return [
    `[^${id}]: **${getVerdictName(verdict).name}.** ${writeText(finding)}`,
    writeText(`Who says so: ${attribution.who} (${attribution.kind}).`),
    ...writeDifference(claim),
    ...(items.length > 0 ? [items.join('\n    ')] : []),
  ].join('\n\n    ');
};
