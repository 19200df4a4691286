/** Text in a CSL-JSON item, which some programs write as a number. */
import { z } from 'astro/zod';
import { line } from './text.ts';

const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

const textOrNumber = { type: ['string', 'number'] };

/** A text or a number; one that is empty, as some programs export it, counts as absent. */
export const text = z
  .preprocess(
    asText,
    line.transform((value) => value || undefined),
  )
  .meta(textOrNumber);
