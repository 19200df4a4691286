/** Describes the publisher for schema.org: the news organisation with its policies, and the desk. */
import type { NewsMediaOrganization, Organization } from 'schema-dts';
import { policies } from '../../addresses/policies.ts';
import { aboutUrl, absolute, homeUrl, iconUrl, policyUrl } from '../../addresses/urls.ts';
import { site } from '../../site.ts';

/** Id by which descriptions refer to the publisher. */
export const publisherId = absolute(`${homeUrl}#publisher`);

const policyUrls = Object.fromEntries(
  Object.entries(policies).map(([property, section]) => [property, absolute(policyUrl(section))]),
) as Record<keyof typeof policies, string>;

/** The organisation. Each policy address leads to its section on /about/. */
export const publisher: NewsMediaOrganization = {
  '@type': 'NewsMediaOrganization',
  '@id': publisherId,
  name: site.name,
  url: absolute(homeUrl),
  email: site.email,
  logo: { '@type': 'ImageObject', url: absolute(iconUrl(512)) },
  ...policyUrls,
};

/** The desk, which is the author of the analyses. */
export const desk: Organization = {
  '@type': 'Organization',
  name: site.desk,
  url: absolute(aboutUrl),
  parentOrganization: { '@id': publisherId },
};
