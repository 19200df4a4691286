/** Speculation Rules: what browsers may prefetch. */
import { homeUrl } from '../../addresses/urls.ts';

/**
 * Pages of this site, and each only when its link is pressed: a tenth of a second early, and nothing
 * that the reader has not asked for, so nobody pays for unused data. Share links are left out: pressing
 * one copies its address.
 */
const rules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: [homeUrl, `${homeUrl}*/`], relative_to: 'document' },
          { not: { selector_matches: '[data-share]' } },
        ],
      },
      eagerness: 'conservative',
    },
  ],
};

/** Encodes braces and quotes, which have a meaning in the configuration of hosts. */
const encode = (text: string): string => text.replace(/["{}]/g, encodeURIComponent);

/** The rules as a `Speculation-Rules` header with a data URL, which adds nothing to a page and needs no request. */
export const speculationRules = `"data:application/speculationrules+json,${encode(JSON.stringify(rules))}"`;
