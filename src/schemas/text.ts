/** Schemas of text in YAML or JSON. */
import { z } from 'astro/zod';

/** Text of one line. Line breaks, which folded and block texts of YAML contain, become spaces. */
export const line = z
  .string()
  .overwrite((written) => written.trim().replace(/\s*[\r\n\u2028\u2029]\s*/g, ' '));

/** True when a text has no visible character. Zero-width spaces and direction marks are invisible. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cf}]/u.test(text);

/** True when a text has a letter, digit or symbol. False for punctuation alone: "…", "%". */
const hasWords = (text: string): boolean => text === '' || /[\p{L}\p{N}\p{S}]/u.test(text);

/** Text of one line with at least one letter, digit or symbol. */
export const words = line.min(1).refine(hasWords, {
  error: ({ input }) =>
    `Unexpected ${JSON.stringify(input)} without a letter or digit, expected words`,
});
