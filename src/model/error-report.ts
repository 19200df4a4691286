/** A link for e-mail about an error, with what the desk needs to find the claim. */
import { site } from '../site.ts';
import type { Analysis, Claim } from './analysis.ts';
import { absolute, recordUrl } from '../addresses/urls.ts';

/** A mailto link with the claim's id, its words and the version of the text filled in. */
export const getErrorReportUrl = (analysis: Analysis, claim: Claim): string => {
  const subject = `Error report: ${claim.id} (${analysis.id}, version ${analysis.version})`;
  const body = [
    `Statement: ${claim.statement}`,
    `Words on the page: ${claim.words ?? 'none; the record only'}`,
    `Address: ${absolute(recordUrl(analysis.id, claim.id))}`,
    'What is wrong, and how you know:',
    '',
  ].join('\n\n');
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return `mailto:${site.email}?${query}`;
};
