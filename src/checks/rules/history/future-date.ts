/**
 * Nothing in the record is later than the day on which it was last checked.
 *
 * Bad: `instead: { words: 35 crossings a week, date: 2033-01 }` in an analysis with `checked: 2032-03-01`
 *
 * Good: `instead: { words: 35 crossings a week, date: 2031-05 }`
 */
import type { ClaimData } from '../../../schemas/claim.ts';
import { isBefore } from '../../../schemas/date.ts';
import { printDate } from '../../language/quantities/print-date.ts';
import { getValid, type Path } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

const getDates = ({ asOf, instead, evidence, since }: ClaimData): [Path, string | undefined][] => [
  [['asOf'], asOf],
  [['instead', 'date'], instead?.date],
  ...evidence.map(({ excerptCheck }, index): [Path, string | undefined] => [
    ['evidence', index, 'excerptCheck'],
    excerptCheck?.date,
  ]),
  ...since.map(({ date }, index): [Path, string] => [['since', index, 'date'], date]),
];

export const futureDate: AnalysisRule = {
  id: 'future-date',
  check: ({ article, claims }, report) => {
    const checked = article.data?.checked;
    if (!checked) return;
    const line = article.written.at(['checked']).start.line;
    for (const { data, file, at } of getValid(claims))
      for (const [path, date] of getDates(data))
        if (date && isBefore(checked, date))
          report(
            file,
            at(...path),
            `Unexpected ${printDate(date)}, later than \`checked: ${checked}\` in index.md:${line}.`,
          );
  },
};
