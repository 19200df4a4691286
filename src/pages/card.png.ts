/** The picture shown where a page of the site that belongs to no analysis is shared. */
import { siteCard } from '../outputs/cards/card.ts';
import { expectCards, getCardResponse } from '../outputs/cards/picture.ts';

expectCards([{ props: { card: siteCard } }]);

export const GET = () => getCardResponse(siteCard);
