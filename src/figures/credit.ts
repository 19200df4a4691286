/** Writes the line below a figure that credits the publishers of its sources. */
import type { Analysis, PlacedFigure, Source } from '../model/analysis.ts';
import { getFigureCitations } from '../model/part-sources.ts';
import { isolate } from '../wording/isolate.ts';
import { getMessages } from '../wording/messages.ts';
import { getPublisher } from '../wording/sources.ts';

/** Maximum number of names to list. Longer lists end with the number of omitted names. */
const most = 3;

/** Lists names: "AFP, Gazette and 4 more, named in the data". */
const listReports = (names: string[], language: string): string => {
  const { and, more } = getMessages(language).figure;
  if (names.length <= most) return and(names);
  return and([...names.slice(0, most - 1), more(names.length - most + 1)]);
};

/**
 * The publishers of the cited documents. One whose documents were not read directly is followed by
 * those who reported them: "Security Council, as reported by AFP and Arab News".
 */
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

/**
 * The credit line of a figure: "Sources: Harbour Gazette; Security Council, as reported by AFP." Empty
 * when the figure has no sources.
 */
export const getCredit = (placed: PlacedFigure, analysis: Analysis): string => {
  const credits = getCredits(placed, analysis);
  return credits.length > 0
    ? getMessages(analysis.language).figure.sources(credits.join('; '))
    : '';
};
