/**
 * Links open in a browser or a mail program, on any computer, and run no scripts.
 *
 * Bad: `[the log](javascript:alert(1))`, `[the log](https://)`, `[the log](/log/100%/)`
 *
 * Good: `[the log](https://example.org/log)`, `[the desk](mailto:desk@example.org)`
 */
import type { Node } from 'mdast';
import type { VFile } from 'vfile';
import { getAddressProblem, isLocal } from '../../../schemas/address.ts';
import { getLinks } from '../../read/author-links.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Punctuation that Markdown reads as part of an autolink. */
const sentenceSigns =
  /[\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u300c-\u300f\u060c\u061b\u061f\u06d4\u2026\u2018-\u201f\u00ab\u00bb]/;

/** The first punctuation in an autolink that was probably meant as part of the sentence. */
const findSwallowed = (url: string, { position }: Node, file: VFile): string | undefined => {
  const isPlain = /^(?:https?:|www\.)/i.test(String(file).slice(position?.start.offset));
  return isPlain ? sentenceSigns.exec(url)?.[0] : undefined;
};

/** The problem of an address that opens no page that a reader has. */
const findDeadEnd = (url: string): string | undefined => {
  if (url === '#') return 'expected "#" and the id of a section';
  return isLocal(url) ? 'expected one that readers can open' : undefined;
};

export const linkAddress: AnalysisRule = {
  id: 'link-address',
  check: (analysis, report) => {
    for (const { url, node, file } of getLinks(analysis)) {
      const problem = getAddressProblem(url) ?? findDeadEnd(url);
      const sign = findSwallowed(url, node, file);
      if (sign !== undefined)
        report(
          file,
          node.position,
          `Unexpected "${sign}" in an address, expected the address alone between "<" and ">".`,
        );
      if (url.trim() === '')
        report(
          file,
          node.position,
          'Unexpected link without an address, expected [words](address).',
        );
      if (problem) report(file, node.position, `Unexpected address "${url}", ${problem}.`);
    }
  },
};
