/** The card of a page. Cards are optional, except that of the site. */
import { cardUrl, siteCardUrl } from '../../addresses/urls.ts';
import type { Analysis, Part } from '../../model/analysis.ts';
import { getAnalysisCard, getPartCard, siteCard, type Card } from './card.ts';
import { hasCards } from './picture.ts';

/** The image for shared links to a page. */
export interface PageCard {
  /** Path of the image. */
  path: string;
  shows: Card;
}

/** The site's card, for pages without their own. */
export const sitePageCard: PageCard = { path: siteCardUrl, shows: siteCard };

/** Path of the card of an analysis or part; that of the site with CARDS=none. */
export const getCardUrl = (analysis: string, part?: string): string =>
  hasCards() ? cardUrl(analysis, part) : siteCardUrl;

/** The card at `getCardUrl`. */
export const getPageCard = (analysis: Analysis, part?: Part): PageCard => {
  const path = getCardUrl(analysis.id, part?.id);
  if (path === siteCardUrl) return sitePageCard;
  return { path, shows: part ? getPartCard(analysis, part) : getAnalysisCard(analysis) };
};
