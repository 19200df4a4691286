/** Creates mailto links for reporting errors. */
import { site } from '../site.ts';
import type { Analysis, Claim } from './analysis.ts';
import { absolute, recordUrl } from '../addresses/urls.ts';
import { removeIsolates } from '../wording/isolate.ts';
import { getMessages } from '../wording/messages.ts';

/** A mailto link with the claim's id, its words and the version of the text. */
export const getErrorReportUrl = (analysis: Analysis, claim: Claim): string => {
  const messages = getMessages(analysis.language).errorReport;
  const subject = messages.subject(claim.id, analysis.id, analysis.version);
  const body = [
    messages.statement(claim.statement),
    messages.words(claim.words),
    messages.address(absolute(recordUrl(analysis.id, claim.id))),
    messages.question,
    '',
  ].join('\n\n');
  const encode = (text: string): string => encodeURIComponent(removeIsolates(text));
  const query = `subject=${encode(subject)}&body=${encode(body)}`;
  return `mailto:${site.email}?${query}`;
};
