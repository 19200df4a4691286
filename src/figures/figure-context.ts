/** What a figure needs to know about the analysis and the page it stands on. */
import { sourceId } from '../addresses/urls.ts';
import type { Claim, PlacedFigure } from '../model/analysis.ts';
import type { Page } from '../model/annotate.ts';
import { getPublisher } from '../wording/sources.ts';
import type { Citation, FigureContext } from './figure.ts';

/** What a point is cited as: who published what was read, and on which document; or else who says so. */
const getCitedAs = (claim: Claim): string => {
  const [first] = claim.evidence;
  if (!first) return claim.attribution.who;
  const { document, report } = first;
  if (!report) return getPublisher(document);
  return `${getPublisher(report)}, on ${document.number ?? getPublisher(document)}`;
};

/** Links from the points of a figure to the notes, the record and the sources, as seen from a page. */
export const getFigureContext = (
  placed: PlacedFigure,
  page: Page,
  width: number,
): FigureContext => {
  const claims: Record<string, Citation> = {};
  for (const claim of page.analysis.claims)
    claims[claim.id] = { words: getCitedAs(claim), href: page.getHref(claim.id) };
  const sources: Record<string, Citation> = {};
  for (const source of page.analysis.sources)
    sources[source.id] = {
      words: getPublisher(source),
      href: `${page.notesPath}#${sourceId(source.index)}`,
    };
  return { id: placed.id, width, claims, sources };
};
