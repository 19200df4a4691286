/**
 * A source was not read after today, unless the content is an invented example.
 *
 * Bad: `"accessed": { "date-parts": [[2062, 4, 5]] }`
 *
 * Good: `"accessed": { "date-parts": [[2031, 4, 5]] }`
 */
import { getIsoDates } from '../../../schemas/csl-date.ts';
import { describeAfterToday } from '../../language/quantities/describe-after-today.ts';
import { isInvented } from '../../read/invented.ts';
import { getValid } from '../../read/content.ts';
import type { ContentRule } from '../../rule.ts';

export const accessedDate: ContentRule = {
  id: 'accessed-date',
  // The clock of the machine may be wrong.
  severity: 'warning',
  check: ({ sources }, report) => {
    if (isInvented(sources)) return;
    for (const { data, file, at } of getValid(sources))
      for (const date of getIsoDates(data.accessed)) {
        const problem = describeAfterToday(date);
        if (problem) report(file, at('accessed'), problem);
      }
  },
};
