/** What every kind of figure has: its words, and for counts their unit. */
import { z } from 'astro/zod';
import { id } from '../names.ts';
import { words } from '../text.ts';

/** Words that may stand before a number; "at least" and "up to" also leave the mark open. */
export const hedges = ['about', 'near', 'at least', 'more than', 'up to', 'fewer than'] as const;

export type Hedge = (typeof hedges)[number];

/** The words around a figure. */
export const common = {
  title: words.describe(
    'The finding as a full statement: "Estimates fell for three years, then nearly doubled".',
  ),
  caption: words.describe('How to read the picture, in one or two sentences.'),
  alt: words.describe(
    'What the picture shows, for readers who cannot see it. The numbers are in the table.',
  ),
  notes: z
    .array(words)
    .default([])
    .describe('What may not be compared, what was left out and why; one sentence each.'),
};

/** A number that a claim has. */
export const count = {
  claim: id.describe('Id of the claim whose number and date are drawn.'),
  hedge: z.enum(hedges).optional().describe('Word before the number.'),
  when: words.optional().describe('Words in place of the date: "that evening".'),
};

/** The words around figures that count. */
export const counts = {
  ...common,
  unit: words.describe('What the numbers count: "fighters".'),
  gap: words.default('no figure').describe('Said of years without a number.'),
};
