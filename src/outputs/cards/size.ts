/** The size of a card and the space round what is on it. */

/** Pixels, as the sites that show cards ask for. */
export const cardSize = { width: 1200, height: 630 };

/** Free space round everything on a card, and above and below its body, in pixels. */
export const cardMargin = 64;
export const bodyMargin = 20;
