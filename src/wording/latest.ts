/** When the last thing found later became known, for the short form of a note. */
import type { Claim } from '../model/analysis.ts';
import { getDateWords } from './dates.ts';
import type { Messages } from './messages.ts';

/** " Since then: 15 Apr 2024.", or nothing. */
export const getLatestWords = ({ since }: Pick<Claim, 'since'>, messages: Messages): string => {
  const latest = since.at(-1);
  return latest ? ` ${messages.note.changed(getDateWords(latest.date, 'short'))}` : '';
};
