/** Formats the date of the latest finding since publication, for notes on paper. */
import type { ClaimData } from '../schemas/claim.ts';
import { formatDate } from './dates.ts';
import type { Messages } from './messages.ts';

/** "Latest finding: 15 Apr 2024.", or undefined. */
export const formatLatestFinding = (
  { since }: { since: Pick<ClaimData['since'][number], 'date'>[] },
  messages: Messages,
  language: string,
): string | undefined => {
  const latest = since.at(-1);
  return latest && messages.note.changed(formatDate(latest.date, language, 'short'));
};
