/** The card of a page and where it is: cards are optional, the site's own is always drawn. */
import { cardUrl, siteCardUrl } from '../../addresses/urls.ts';
import type { Analysis, Part } from '../../model/analysis.ts';
import { getAnalysisCard, getPartCard, siteCard, type Card } from './card.ts';
import { hasCards } from './picture.ts';

/** The picture shown where a page is shared. */
export interface PageCard {
  /** Path of the picture. */
  path: string;
  shows: Card;
}

/** The card of pages that have none of their own. */
export const sitePageCard: PageCard = { path: siteCardUrl, shows: siteCard };

/** Path of the card of an analysis or part; of the site's own with CARDS=none. */
export const getCardUrl = (analysis: string, part?: string): string =>
  hasCards() ? cardUrl(analysis, part) : siteCardUrl;

/** The card at `getCardUrl`. */
export const getPageCard = (analysis: Analysis, part?: Part): PageCard => {
  const path = getCardUrl(analysis.id, part?.id);
  if (path === siteCardUrl) return sitePageCard;
  return { path, shows: part ? getPartCard(analysis, part) : getAnalysisCard(analysis) };
};
