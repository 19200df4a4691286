/** Schema of the `glossary` of an analysis: people, organisations and other terms in its text. */
import { z } from 'astro/zod';
import { expectDistinct } from './distinct.ts';
import { id } from './names.ts';
import { words } from './text.ts';

/** The id of the glossary section; its title is an interface text. */
export const glossaryId = 'who-is-who';

const term = z.strictObject({
  term: words.describe('The name as spelt in the text.'),
  also: z
    .array(words)
    .superRefine(expectDistinct(String))
    .default([])
    .describe('Other spellings and names.'),
  means: words.max(300).describe('One sentence that says who or what it is.'),
  claims: z
    .array(id)
    .min(1)
    .superRefine(expectDistinct(String))
    .describe('Ids of the claims that support the sentence.'),
  formerly: z
    .array(id)
    .default([])
    .describe('Earlier ids of this term; addresses with them still redirect.'),
});

/** Terms by id, in the order in which the page lists them. */
export const glossarySchema = z.record(id, term);

export type GlossaryData = z.output<typeof glossarySchema>;
