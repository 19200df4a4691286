/** Scrolls a page quickly to its end: a fifth of the window per frame. */
import type { Page } from 'playwright-core';

/** Resolves to the number of frames. */
export const scrollToEnd = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const isAtEnd = () => scrollY >= document.documentElement.scrollHeight - innerHeight - 1;
    let frames = 0;
    while (!isAtEnd()) {
      scrollBy({ top: innerHeight / 5, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      frames += 1;
    }
    return frames;
  });
