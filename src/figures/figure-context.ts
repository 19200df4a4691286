/** What a figure needs to know about its analysis and its page. */
import { sourceId } from '../addresses/urls.ts';
import type { Claim, PlacedFigure, Source } from '../model/analysis.ts';
import type { AnnotatedPage } from '../annotate/annotate-page.ts';
import { getClaimSources } from '../model/part-sources.ts';
import { getPublisher } from '../wording/sources.ts';
import type { Citation, FigureContext } from './figure.ts';
import { getMessages } from '../wording/messages.ts';

/** The number of a document, "S/2020/53", or who published it. */
const getShortName = (source: Source): string => source.number ?? getPublisher(source);

/** What a point is cited as: who published what was read, and on which document; or else who says so. */
const getCitedAs = (claim: Claim, language: string): string => {
  const [first] = claim.evidence;
  if (!first) return claim.attribution.who;
  const { document, report } = first;
  if (!report) return getPublisher(document);
  return getMessages(language).figure.on(getPublisher(report), getShortName(document));
};

const locate = (source: Source, page: AnnotatedPage) => ({
  number: source.index,
  href: `${page.notesPath}#${sourceId(source.index)}`,
});

const citeClaim = (claim: Claim, page: AnnotatedPage): Citation => {
  const [first] = getClaimSources(claim);
  return {
    words: getCitedAs(claim, page.analysis.language),
    number: claim.number,
    document: first ? getShortName(first) : claim.attribution.who,
    href: page.getHref(claim.id),
    source: first && locate(first, page),
  };
};

const citeSource = (source: Source, page: AnnotatedPage): Citation => {
  const located = locate(source, page);
  return {
    words: getPublisher(source),
    document: getShortName(source),
    href: located.href,
    source: located,
  };
};

/** Links from the points of a figure to the notes, the record and the sources, as seen from a page. */
export const getFigureContext = (
  placed: PlacedFigure,
  page: AnnotatedPage,
  width: number,
): FigureContext => {
  const { claims, language } = page.analysis;
  const shown = new Set(placed.claims);
  return {
    id: placed.id,
    width,
    language,
    claims: Object.fromEntries(
      claims.filter(({ id }) => shown.has(id)).map((claim) => [claim.id, citeClaim(claim, page)]),
    ),
    sources: Object.fromEntries(
      placed.sources.map((source) => [source.id, citeSource(source, page)]),
    ),
  };
};
