/** Fields that several kinds of figures share. */
import { z } from 'astro/zod';
import { expectDistinct } from '../schemas/distinct.ts';
import { id, sourceKey } from '../schemas/names.ts';
import { words } from '../schemas/text.ts';

/** Words that may be before a number; "at least" and "up to" also leave the mark open. */
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
    .superRefine(expectDistinct(String))
    .default([])
    .describe('What may not be compared, what was left out and why; one sentence each.'),
  wide: z
    .boolean()
    .optional()
    .describe('true where the figure needs the text and the margin on wide screens.'),
  beside: z
    .boolean()
    .optional()
    .describe(
      'true for a small figure that stands beside the text, with the sidebars, on wide screens.',
    ),
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
  gap: words
    .optional()
    .describe('Said of years without a number; "no figure" in the language otherwise.'),
};

/** What an event or an edge is from: a claim, a source, or neither, which the page then says. */
export const provenance = {
  claim: id.optional().describe('Id of the claim behind it.'),
  source: sourceKey.optional().describe('Id in sources.json, where no claim stands behind it.'),
  unsourced: z
    .literal(true)
    .optional()
    .describe('true where neither a claim nor a source stands behind it; the page says so.'),
};

/** Fields of all kinds that hold an id: of a claim, of a source, or of a body that an edge joins. */
export const idFields = ['claim', 'source', 'from', 'to'];

/** What `provenance` gives. */
export interface Provenance {
  claim?: string | undefined;
  source?: string | undefined;
  unsourced?: true | undefined;
}

/** Refines a schema with `provenance`: exactly one of its fields is given. */
export const oneProvenance = [
  ({ claim, source, unsourced }: Provenance): boolean =>
    [claim, source, unsourced].filter((each) => each !== undefined).length === 1,
  'Expected one of "claim", "source" and "unsourced: true", so that readers know who says so',
] as const;

/** Ids that events, edges or places name. */
export const getNamed = (items: Provenance[]): { claims: string[]; sources: string[] } => ({
  claims: items.flatMap(({ claim }) => claim ?? []),
  sources: items.flatMap(({ source }) => source ?? []),
});
