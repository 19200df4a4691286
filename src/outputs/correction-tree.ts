/** Draws a correction as HTML, for pages and outputs. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { recordUrl } from '../addresses/urls.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Correction } from '../model/corrections.ts';
import { formatDate } from '../wording/dates.ts';
import { getMessages } from '../wording/messages.ts';

/** Its date, the former and the present words, how the error was noticed, and a link to its claim. */
export const drawCorrection = (
  { id, language }: Pick<Analysis, 'id' | 'language'>,
  { date, said, now, claim, noticed }: Correction,
): ElementContent[] => {
  const messages = getMessages(language).correction;
  const see = { href: recordUrl(id, claim), ariaLabel: messages.seeWhich(now) };
  return h('p', [
    h('b', [
      `${messages.corrected} `,
      h('time', { dateTime: date }, formatDate(date, language)),
      ':',
    ]),
    ` ${messages.change(said, now)} ${messages.noticed(noticed)}`,
    ...(claim ? [' ', h('a', see, messages.see)] : []),
  ]).children;
};
