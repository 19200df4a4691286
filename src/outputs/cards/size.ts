/** The size of a card and the space around what is on it. */

/** Pixels, as the sites that show cards ask for. */
export const cardSize = { width: 1200, height: 630 };

/** Free space around everything on a card, in pixels. */
export const cardMargin = 64;

/** Free space above and below the body of a card, in pixels. */
export const bodyMargin = 20;
