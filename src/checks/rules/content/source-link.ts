/**
 * Readers can find a source: it has an address that they can open, or a note that says why not.
 *
 * Bad: an item with neither `"URL"`, `"DOI"` nor `"note"`
 *
 * Good: `"note": "Read on paper; it is not on the web."`
 */
import type { SourceData } from '../../../schemas/source.ts';
import { getSourceUrl } from '../../../wording/sources.ts';
import { isLocal } from '../../../schemas/address.ts';
import { getValid } from '../../read/content.ts';
import type { ContentRule } from '../../rule.ts';

/** An address, a note, a publication, a book number or an archive is enough to find a source. */
const canBeFound = (source: SourceData): boolean =>
  [getSourceUrl(source), source.note, source['container-title'], source.ISBN, source.archive].some(
    (field) => field !== undefined,
  );

export const sourceLink: ContentRule = {
  id: 'source-link',
  check: ({ sources }, report) => {
    for (const { data, file, at } of getValid(sources)) {
      for (const field of ['URL', 'archive'] as const)
        if (isLocal(data[field] ?? ''))
          report(
            file,
            at(field),
            `Unexpected address "${data[field]}", expected one that readers can open.`,
          );
      if (!canBeFound(data))
        report(
          file,
          at('title'),
          'Unexpected source without link, expected "URL" or "DOI", or a "note" that says why there is none.',
        );
    }
  },
};
