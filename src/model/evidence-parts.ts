/** The parts of the line about a document, in reading order, for the page and Markdown. */
import type { Evidence, Later, Source } from './analysis.ts';
import { formatLaterProvenance, formatProvenance } from './provenance.ts';
import { formatDate } from '../wording/dates.ts';
import { getFullStop } from '../wording/full-stop.ts';
import { getMessages } from '../wording/messages.ts';

/** Words of the site, the name of a source, a quotation from a source, or how a source was read. */
export type EvidencePart =
  | { kind: 'words' | 'provenance'; words: string }
  | { kind: 'source'; source: Source }
  | { kind: 'excerpt'; words: string; source: Source };

const makeWords = (words: string): EvidencePart => ({ kind: 'words', words });

/** The name of the report that quotes a document, and what follows it. */
const listReport = (report: Source | undefined, after = ''): EvidencePart[] =>
  report ? [makeWords(' '), { kind: 'source', source: report }, makeWords(after)] : [];

/** The words copied from a document, and whether they were last found there. */
const listExcerpt = (item: Evidence, language: string): EvidencePart[] => {
  const { excerpt, excerptCheck: check, document, report } = item;
  if (excerpt === undefined) return [];
  const { excerpt: messages } = getMessages(language);
  const checked = check && messages[check.outcome](formatDate(check.date, language, 'short'));
  return [
    { kind: 'excerpt', words: excerpt, source: report ?? document },
    makeWords(`${checked ? ` ${checked}` : ''}${getFullStop(excerpt)} `),
  ];
};

/** "Name: “excerpt”. What it shows. How it was read." The page names no usual copy. */
export const listEvidenceParts = (
  item: Evidence,
  language: string,
  usualCopy?: string,
): EvidencePart[] => [
  { kind: 'source', source: item.document },
  makeWords(': '),
  ...listExcerpt(item, language),
  makeWords(`${item.shows} `),
  { kind: 'provenance', words: formatProvenance(item, getMessages(language), usualCopy) },
  ...listReport(item.report, '.'),
];

/** "5 Mar 2024: finding. Name" and, for a document that was not read, the report that gives the finding. */
export const listLaterParts = (item: Later, language: string): EvidencePart[] => [
  makeWords(`${formatDate(item.date, language, 'short')}: ${item.finding} `),
  { kind: 'source', source: item.document },
  makeWords(` ${formatLaterProvenance(item, getMessages(language))}`.trimEnd()),
  ...listReport(item.report),
];
