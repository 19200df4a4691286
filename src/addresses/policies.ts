/** The policies on the page about the site: schema.org's name of each, and the id of its section. */

/** Each property of the publisher with the id of its section on /about/; the page must have them all. */
export const policies = {
  publishingPrinciples: 'who-publishes',
  noBylinesPolicy: 'who-publishes',
  verificationFactCheckingPolicy: 'checking',
  unnamedSourcesPolicy: 'unnamed-sources',
  correctionsPolicy: 'corrections',
  actionableFeedbackPolicy: 'report-an-error',
} as const;

/** Id of the section on licences, to which JSON-LD and the feeds link. */
export const licenceSection = 'licences';

/** The licence of text and data. */
export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';
