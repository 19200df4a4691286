/** The card of pages that belong to no analysis. */
import { siteCard } from '../outputs/cards/card.ts';
import { expectCards, getCardResponse } from '../outputs/cards/picture.ts';

expectCards([siteCard]);

export const GET = () => getCardResponse(siteCard);
