/** The size of a card and its margins. */

/** Size in pixels, as sites that show cards recommend. */
export const cardSize = { width: 1200, height: 630 };

/** Margin of a card in pixels. */
export const cardMargin = 64;

/** Margin above and below the body of a card in pixels. */
export const bodyMargin = 20;
