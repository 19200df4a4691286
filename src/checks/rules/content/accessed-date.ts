/**
 * A source was read after it was issued and, unless the content is an invented example, not after today.
 *
 * Bad: `"accessed": { "date-parts": [[2062, 4, 5]] }`
 *
 * Good: `"accessed": { "date-parts": [[2031, 4, 5]] }`
 */
import { getIsoDates } from '../../../schemas/csl-date.ts';
import { isBefore } from '../../../schemas/date.ts';
import type { SourceData } from '../../../schemas/source.ts';
import { describeAfterToday } from '../../language/quantities/describe-after-today.ts';
import { isInvented } from '../../read/invented.ts';
import { getValid } from '../../read/content.ts';
import type { ContentRule } from '../../rule.ts';

/** Why a source was not yet there to be read; undefined when it was. */
const describeEarly = (accessed: string, { issued }: SourceData): string | undefined => {
  const [first] = getIsoDates(issued);
  return first !== undefined && isBefore(accessed, first)
    ? `Unexpected date ${accessed} before ${first}, when the source was issued. Correct one of them.`
    : undefined;
};

export const accessedDate: ContentRule = {
  id: 'accessed-date',
  // The clock of the machine may be wrong.
  severity: 'warning',
  check: ({ sources }, report) => {
    const isExample = isInvented(sources);
    for (const { data, file, at } of getValid(sources))
      for (const date of getIsoDates(data.accessed)) {
        const problem = describeEarly(date, data) ?? (isExample ? undefined : describeAfterToday(date));
        if (problem) report(file, at('accessed'), problem);
      }
  },
};
