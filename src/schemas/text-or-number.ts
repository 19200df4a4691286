/** Schema of a text in a CSL-JSON item, which some programs export as a number. */
import { z } from 'astro/zod';
import { line } from './text.ts';

const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

const textOrNumber = { type: ['string', 'number'] };

/** A text or a number. An empty value, which some programs export, becomes undefined. */
export const text = z
  .preprocess(
    asText,
    line.transform((value) => value || undefined),
  )
  .meta(textOrNumber);
