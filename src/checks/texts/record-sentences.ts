/** The sentences of a record entry that its author wrote. */
import type { ClaimData } from '../../schemas/claim.ts';
import type { Path } from '../read/content.ts';

/** A sentence and the path of its field in the entry. */
export interface RecordSentence {
  path: Path;
  text: string;
}

/** Statement, finding, `instead`, and what evidence and later findings say. */
export const getRecordSentences = (claim: ClaimData): RecordSentence[] => [
  { path: ['statement'], text: claim.statement },
  { path: ['finding'], text: claim.finding },
  ...(claim.instead ? [{ path: ['instead', 'words'], text: claim.instead.words }] : []),
  ...claim.evidence.map(({ shows }, index) => ({
    path: ['evidence', index, 'shows'],
    text: shows,
  })),
  ...claim.since.map(({ finding }, index) => ({
    path: ['since', index, 'finding'],
    text: finding,
  })),
];

/** The same sentences, and the excerpts, which are the words of sources. */
export const getEntryFields = (claim: ClaimData): RecordSentence[] => [
  ...getRecordSentences(claim),
  ...claim.evidence.flatMap(({ excerpt }, index) =>
    excerpt === undefined ? [] : [{ path: ['evidence', index, 'excerpt'], text: excerpt }],
  ),
];
