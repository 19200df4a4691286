/** What a figure needs to know about the analysis and the page it stands on. */
import type { Citation, FigureContext } from '../figures/figure.ts';
import type { Claim, PlacedFigure, Source } from './analysis.ts';
import type { Page } from './annotate.ts';
import { getClaimSources } from './part-sources.ts';
import { getPublisher } from '../wording/sources.ts';
import { sourceId } from '../addresses/urls.ts';

/** Ids of the claims whose numbers or words a figure shows. */
const getFigureClaims = ({ figure }: PlacedFigure): string[] => {
  const items =
    figure.kind === 'timeline'
      ? figure.events
      : figure.kind === 'map'
        ? figure.places
        : figure.kind === 'relations'
          ? figure.edges
          : figure.points;
  return [...new Set(items.flatMap(({ claim }) => (claim ? [claim] : [])))];
};

/** The sources behind a figure: its claims' first documents, then its own. */
export const getFigureSources = (placed: PlacedFigure, claims: Claim[]): Source[] => {
  const shown = new Set(getFigureClaims(placed));
  const first = claims
    .filter(({ id }) => shown.has(id))
    .flatMap((claim) => getClaimSources(claim).slice(0, 1));
  return [...new Set([...first, ...placed.sources])];
};

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
    sources[source.id] = { words: getPublisher(source), href: `#${sourceId(source.index)}` };
  return { id: placed.id, width, claims, sources };
};
