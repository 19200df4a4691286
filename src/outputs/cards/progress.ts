/** Shows the progress of drawing cards on a terminal, after the path that Astro prints. */
import { stdout } from 'node:process';
import { formatProgress } from '../../platform/progress.ts';

let expected = 0;
let drawn = 0;
let start = 0;

/** Adds cards that are not in the cache. Must be called before the first card is drawn. */
export const expectDrawings = (count: number): void => {
  expected += count;
};

/** Draws a card and updates the progress. */
export const countDrawing = async <Drawing>(draw: () => Promise<Drawing>): Promise<Drawing> => {
  start ||= performance.now();
  const drawing = await draw();
  drawn += 1;
  const words = formatProgress(
    drawn,
    Math.max(drawn, expected),
    'cards',
    performance.now() - start,
  );
  if (stdout.isTTY && expected > 0) stdout.write(` ${words}`);
  return drawing;
};
