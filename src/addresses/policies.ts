/** The editorial policies on the page about the site. */

/**
 * schema.org's properties of the publisher, each with the id of its section on /about/. The page must
 * have all of these sections.
 */
export const policies = {
  publishingPrinciples: 'who-publishes',
  noBylinesPolicy: 'who-publishes',
  verificationFactCheckingPolicy: 'checking',
  unnamedSourcesPolicy: 'unnamed-sources',
  correctionsPolicy: 'corrections',
  actionableFeedbackPolicy: 'report-an-error',
} as const;

/** Id of the section about licences, to which JSON-LD and the feeds link. */
export const licenceSection = 'licences';

/** The licence of text and data. */
export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';
