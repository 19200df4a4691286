/** Where the picture of a page is: cards are optional, the site's own is always drawn. */
import { cardUrl, siteCardUrl } from '../../addresses/urls.ts';
import { hasCards } from './picture.ts';

/** Path of the card of an analysis or part; of the site's own with CARDS=none. */
export const getCardUrl = (analysis: string, part?: string): string =>
  hasCards() ? cardUrl(analysis, part) : siteCardUrl;
