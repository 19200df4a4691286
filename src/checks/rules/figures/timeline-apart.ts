/**
 * The later events of a timeline, after a report, begin no earlier than that report.
 *
 * Bad: `apart: { from: 2031-03-01, title: After the Gazette's article }` where the article is of 4 April 2031
 *
 * Good: `apart: { from: 2031-05-01, title: After the Gazette's article }`
 */
import { isBefore } from '../../../schemas/date.ts';
import { formatEnglishDate } from '../../language/quantities/english-date.ts';
import type { AnalysisContent } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getStems } from '../../language/words/stems.ts';
import { getIssued } from '../../texts/cited-sources.ts';
import { getSourceNames, isNamed } from '../../names/attribution-names.ts';

const after = /^After the (?<what>.+?)['’]s? (?:article|report|account|story|piece)\b/u;

/** Matches "After the report", which means the only report that the analysis checks. */
const isOnly = /^After the (?:article|report)$/u;

/** Whether a short name means the source: "the Gazette" for "Harbour Gazette". */
const isSource = (what: string, names: string[]): boolean =>
  isNamed(what, names) ||
  names.some((name) => getStems(what).every((stem) => getStems(name).includes(stem)));

/** The issue date of the source that a title names, among those that the analysis checks. */
const getBasis = (title: string, { article, sources }: AnalysisContent): string | undefined => {
  const basis = (article.data?.basedOn ?? []).flatMap((id) => sources.get(id)?.data ?? []);
  const what = after.exec(title)?.groups?.['what'];
  const named =
    isOnly.test(title) && basis.length === 1
      ? basis[0]
      : basis.find((source) => what !== undefined && isSource(what, getSourceNames(source)));
  return named && getIssued(named);
};

interface Apart {
  from: string;
  title: string;
}

const getApart = (value: unknown): Apart | undefined => (value as { apart?: Apart }).apart;

export const timelineApart: AnalysisRule = {
  id: 'timeline-apart',
  language: 'en',
  check: (analysis, report) => {
    for (const { valid, data } of analysis.figures) {
      const apart = valid?.kind === 'timeline' ? getApart(data.value) : undefined;
      const issued = apart && getBasis(apart.title, analysis);
      if (apart && issued !== undefined && isBefore(apart.from, issued))
        report(
          data.file,
          data.at(['apart', 'from']),
          `Unexpected ${formatEnglishDate(apart.from)} under "${apart.title}", expected no day before ${formatEnglishDate(issued)}.`,
        );
    }
  },
};
