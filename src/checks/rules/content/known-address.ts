/**
 * A link within the site leads to a page and a fragment that exist.
 *
 * Bad: `[the record](/ferry/recrod/)`, `[the cost](#the-cost)`, `[the claims](claims.yaml)`
 *
 * Good: `[the record](/ferry/record/)`, `[the money](#the-money)`
 */
import { parseInternalLink } from '../../../addresses/internal-links.ts';
import { getAddressProblem, hasProtocol } from '../../../schemas/address.ts';
import { getFile } from '../../read/content.ts';
import { hasAllNames } from '../../permalinks/published-addresses.ts';
import type { ContentRule } from '../../rule.ts';
import { getSiteAddresses } from '../../permalinks/site-addresses.ts';
import { getNearest } from '../../report/suggest.ts';

/** The addresses to look up. The page of a part may have any fragment that is listed for its analysis. */
const getCandidates = (page: string, fragment: string): string[] => {
  if (fragment === '') return [page];
  const [analysis = '', step] = page.split('/');
  return step ? [`${page}#${fragment}`, `${analysis}/#${fragment}`] : [`${page}#${fragment}`];
};

export const knownAddress: ContentRule = {
  id: 'known-address',
  check: (content, report) => {
    if (!hasAllNames(content)) return;
    const known = getSiteAddresses(content);
    for (const { name, links } of content.outlines)
      for (const { url, path, range } of links) {
        if (hasProtocol(url) || getAddressProblem(url)) continue;
        const { page = '', fragment = '' } = parseInternalLink(url, name) ?? {};
        if (known.has(page) && getCandidates(page, fragment).some((form) => known.has(form))) continue;
        const meant = getNearest(`${page}${fragment && `#${fragment}`}`, [...known]);
        report(
          getFile(content, path),
          range,
          `Unexpected address "${url}", expected a page of this site and an id on it${meant === undefined ? '.' : `; did you mean "/${meant}"?`}`,
        );
      }
  },
};
