/** When the last thing found later became known, for the short form of a note. */
import type { ClaimData } from '../schemas/claim.ts';
import { getDateWords } from './dates.ts';
import type { Messages } from './messages.ts';

/** " Since then: 15 Apr 2024.", or nothing. */
export const getLatestWords = (
  { since }: { since: Pick<ClaimData['since'][number], 'date'>[] },
  messages: Messages,
  language: string,
): string => {
  const latest = since.at(-1);
  return latest ? ` ${messages.note.changed(getDateWords(latest.date, language, 'short'))}` : '';
};
