/**
 * The symbol of a UN document is the one that its address ends in.
 *
 * Bad: `"number": "S/2020/716"` with `"URL": "https://undocs.org/S/2020/717"`
 *
 * Good: `"number": "S/2020/717"` with `"URL": "https://undocs.org/S/2020/717"`
 */
import { getValid } from '../../read/content.ts';
import type { ContentRule } from '../../rule.ts';

export const sourceSymbol: ContentRule = {
  id: 'source-symbol',
  check: ({ sources }, report) => {
    for (const { data, file, at } of getValid(sources)) {
      const symbol = /^https:\/\/undocs\.org\/(?:[a-z]{2}\/)?(.+)$/.exec(data.URL ?? '')?.[1];
      if (symbol && !data.number?.endsWith(symbol))
        report(
          file,
          at(data.number ? 'number' : 'URL'),
          `Unexpected symbol "${data.number ?? ''}" beside the address of ${symbol}, expected the same document.`,
        );
    }
  },
};
