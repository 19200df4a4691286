/**
 * Links open in a browser or a mail program and run nothing.
 *
 * Bad: `[the log](javascript:alert(1))`, `[the log](https://)`, `[the log](/log/100%/)`
 *
 * Good: `[the log](https://example.org/log)`, `[the desk](mailto:desk@example.org)`
 */
import { getAddressProblem } from '../../schemas/address.ts';
import { getLinks } from '../read/author-links.ts';
import type { AnalysisRule } from '../rule.ts';

export const linkAddress: AnalysisRule = {
  id: 'link-address',
  check: (analysis, report) => {
    for (const { url, node, file } of getLinks(analysis)) {
      const problem = getAddressProblem(url);
      if (problem) report(file, node.position, `Unexpected address "${url}", ${problem}.`);
    }
  },
};
