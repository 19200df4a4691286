/**
 * A source has a date that agrees with any date in its id.
 *
 * Bad: `"id": "gazette-2031-04-04"` with `"date-parts": [[2031, 4, 5]]`
 *
 * Good: `"id": "gazette-2031-04-04"` with `"date-parts": [[2031, 4, 4]]`
 */
import { getIssued } from '../../texts/cited-sources.ts';
import { getValid } from '../../read/content.ts';
import type { ContentRule } from '../../rule.ts';

/** The date in an id such as "ap-wtxl-2022-02-04". */
const getDateInId = (id: string) => /-(\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?)$/.exec(id)?.[1];

const agree = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

export const sourceDate: ContentRule = {
  id: 'source-date',
  check: ({ sources }, report) => {
    for (const { id, data, file, at } of getValid(sources)) {
      const issued = getIssued(data);
      const named = getDateInId(id);
      // A source without a date must have a status, or the date on which it was read.
      if (!(data.issued?.['date-parts'] ?? data.issued?.literal ?? data.accessed))
        report(
          file,
          at('issued'),
          'Unexpected source without a date, expected "date-parts", or "literal": "undated", or "accessed" with the date on which it was read.',
        );
      if (issued && named && !agree(issued, named))
        report(
          file,
          at('issued', 'date-parts'),
          `Unexpected date ${issued}, expected ${named} as in the id "${id}".`,
        );
    }
  },
};
