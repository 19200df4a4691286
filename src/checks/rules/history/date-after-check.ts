/**
 * Nothing in the record or drawn by a figure is later than the day on which it was last checked.
 *
 * Bad: `instead: { words: 35 crossings a week, date: 2033-01 }` in an analysis with `checked: 2032-03-01`
 *
 * Good: `instead: { words: 35 crossings a week, date: 2031-05 }`
 */
import type { VFile } from 'vfile';
import type { ClaimData } from '../../../schemas/claim.ts';
import { isBefore } from '../../../schemas/date.ts';
import { formatEnglishDate } from '../../language/quantities/english-date.ts';
import { getValid, type AnalysisContent, type Path } from '../../read/content.ts';
import type { Range } from '../../report/range.ts';
import { getPoints } from '../../texts/figure-points.ts';
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

interface Dated {
  file: VFile;
  range: Range;
  date: string | undefined;
}

const getRecorded = ({ claims }: AnalysisContent): Dated[] =>
  getValid(claims).flatMap(({ data, file, at }) =>
    getDates(data).map(([path, date]) => ({ file, range: at(...path), date })),
  );

/** Dates of events that are typed beside them; others are those of a claim, or not later than a source. */
const getDrawn = (analysis: AnalysisContent): Dated[] =>
  analysis.figures.flatMap((figure) =>
    getPoints(figure, analysis)
      .filter(({ fields }) => fields['date'] !== undefined && fields['source'] === undefined)
      .map(({ path, date }) => ({
        file: figure.data.file,
        range: figure.data.at([...path, 'date']),
        date,
      })),
  );

export const dateAfterCheck: AnalysisRule = {
  id: 'date-after-check',
  check: (analysis, report) => {
    const { article } = analysis;
    const checked = article.data?.checked;
    if (!checked) return;
    const line = article.written.at(['checked']).start.line;
    for (const { file, range, date } of [...getRecorded(analysis), ...getDrawn(analysis)])
      if (date && isBefore(checked, date))
        report(
          file,
          range,
          `Unexpected ${formatEnglishDate(date)}, later than \`checked: ${checked}\` in index.md:${line}.`,
        );
  },
};
