/** Creates the context in which a figure is drawn, from its analysis and page. */
import { sourceId } from '../addresses/urls.ts';
import type { Claim, PlacedFigure, Source } from '../model/analysis.ts';
import type { AnnotatedPage } from '../annotate/annotate-page.ts';
import { getFirstCited } from '../model/part-sources.ts';
import { getPublisher } from '../wording/sources.ts';
import type { Citation, FigureContext } from './figure.ts';
import { getMessages } from '../wording/messages.ts';

/** The number of a document, "S/2020/53", or its publisher. */
const getShortName = (source: Source): string => source.number ?? getPublisher(source);

/**
 * The name by which a point is cited: the publisher and number of the document that was read, otherwise
 * the speaker.
 */
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
  const [first] = getFirstCited(claim).map(({ document }) => document);
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

/** The context of a figure on a page: links to notes, record and sources. */
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
