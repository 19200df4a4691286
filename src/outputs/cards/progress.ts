/** Shows the progress of drawing cards on a terminal, after the path that Astro prints. */
import { stdout } from 'node:process';
import { formatProgress } from '../../platform/progress.ts';

/** Counts expected and drawn cards. Several endpoints draw cards, so they share one counter. */
export const createDrawingProgress = () => {
  const state = { expected: 0, drawn: 0, start: performance.now() };
  return {
    /** Adds cards that are not in the cache. Must be called before the first card is drawn. */
    expect: (count: number): void => {
      state.expected += count;
      state.start = performance.now();
    },
    /** Reports a drawn card. */
    report: (): void => {
      state.drawn += 1;
      const total = Math.max(state.drawn, state.expected);
      const elapsed = performance.now() - state.start;
      const words = formatProgress(state.drawn, total, 'cards', elapsed);
      if (stdout.isTTY && state.expected > 0) stdout.write(` ${words}`);
    },
  };
};
