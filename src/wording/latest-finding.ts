/** Formats the date of the latest finding since publication, for short notes. */
import type { ClaimData } from '../schemas/claim.ts';
import { formatDate } from './dates.ts';
import type { Messages } from './messages.ts';

/** " Since then: 15 Apr 2024.", or an empty text. */
export const formatLatestFinding = (
  { since }: { since: Pick<ClaimData['since'][number], 'date'>[] },
  messages: Messages,
  language: string,
): string => {
  const latest = since.at(-1);
  return latest ? ` ${messages.note.changed(formatDate(latest.date, language, 'short'))}` : '';
};
