/** The picture shown where a page of the site that belongs to no analysis is shared. */
import { siteCard } from '../outputs/cards/card.ts';
import { getCardResponse } from '../outputs/cards/picture.ts';

export const GET = () => getCardResponse(siteCard);
