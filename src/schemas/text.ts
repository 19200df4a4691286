/** Text that an author types in YAML or JSON. */
import { z } from 'astro/zod';

/** One line: folded and block texts of YAML end in a line break, and may have more inside. */
export const line = z
  .string()
  .overwrite((written) => written.trim().replace(/\s*[\r\n\u2028\u2029]\s*/g, ' '));

/** Whether a text prints nothing: so do spaces of zero width and signs of direction. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cf}]/u.test(text);

/** Whether a text has a letter, a digit or a picture, and not stops alone: "…", "%". */
const hasWords = (text: string): boolean => text === '' || /[\p{L}\p{N}\p{S}]/u.test(text);

/** A text that says something. */
export const words = line.min(1).refine(hasWords, {
  error: ({ input }) =>
    `Unexpected ${JSON.stringify(input)} without a letter or digit, expected words`,
});
