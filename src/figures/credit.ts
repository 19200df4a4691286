/** Who is credited below a figure: the publishers of what was read for it, the same that its table cites. */
import type { Analysis, PlacedFigure, Source } from '../model/analysis.ts';
import { getFigureCitations } from '../model/part-sources.ts';
import { isolate } from '../wording/isolate.ts';
import { getMessages } from '../wording/messages.ts';
import { getPublisher } from '../wording/sources.ts';

/** More names than this are counted, not listed: the table has them. */
const most = 3;

/** "AFP, Gazette and 4 more, named in the data". */
const listReports = (names: string[], language: string): string => {
  const { and, more } = getMessages(language).figure;
  if (names.length <= most) return and(names);
  return and([...names.slice(0, most - 1), more(names.length - most + 1)]);
};

/** "Security Council", or "Security Council, as reported by AFP and Arab News" where it was not read itself. */
const getCredits = (placed: PlacedFigure, { claims, language }: Analysis): string[] => {
  const { reportedBy, alsoReportedBy } = getMessages(language).figure;
  const name = (source: Source) => isolate(getPublisher(source), language);
  const citations = getFigureCitations(placed, claims);
  const groups = Map.groupBy(citations, ({ document }) => name(document));
  return [...groups].map(([publisher, cited]) => {
    const reports = new Set(cited.flatMap(({ report }) => (report ? name(report) : [])));
    if (reports.size === 0) return publisher;
    const isRead = cited.some(({ report }) => !report);
    return (isRead ? alsoReportedBy : reportedBy)(publisher, listReports([...reports], language));
  });
};

/** The line below a figure: "Sources: Harbour Gazette; Security Council, as reported by AFP."; empty without sources. */
export const getCredit = (placed: PlacedFigure, analysis: Analysis): string => {
  const credits = getCredits(placed, analysis);
  return credits.length > 0
    ? getMessages(analysis.language).figure.sources(credits.join('; '))
    : '';
};
