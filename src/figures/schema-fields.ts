/** Schema fields that several kinds of figures share. */
import { z } from 'astro/zod';
import { expectDistinct } from '../schemas/distinct.ts';
import { id, sourceKey } from '../schemas/names.ts';
import { words } from '../schemas/text.ts';

/** Words allowed before a number. "At least" and "up to" also make the mark open-ended. */
export const hedges = ['about', 'near', 'at least', 'more than', 'up to', 'fewer than'] as const;

export type Hedge = (typeof hedges)[number];

/** Title, caption and other texts of a figure. */
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
    .describe('What cannot be compared, what was left out and why; one sentence each.'),
  wide: z
    .boolean()
    .optional()
    .describe('true if the figure needs the width of text and margin on wide screens.'),
  beside: z
    .boolean()
    .optional()
    .describe('true for a small figure that is beside the text on wide screens, like a sidebar.'),
};

/** Fields of a point whose claim has a number. */
export const count = {
  claim: id.describe('Id of the claim with the number and date to draw.'),
  hedge: z.enum(hedges).optional().describe('Word before the number.'),
  when: words.optional().describe('Words in place of the date: "that evening".'),
};

/** Texts of figures with numbers. */
export const counts = {
  ...common,
  unit: words.describe('What the numbers count: "fighters".'),
  gap: words
    .optional()
    .describe(
      'Label of years without a number. The default is "no figure" in the language of the analysis.',
    ),
};

/** The origin of an event or edge: a claim, a source, or neither. The page shows when it is neither. */
export const provenance = {
  claim: id.optional().describe('Id of the claim that states it.'),
  source: sourceKey.optional().describe('Id in sources.json, if it has no claim.'),
  unsourced: z
    .literal(true)
    .optional()
    .describe('true if it has neither a claim nor a source. The page says so.'),
};

/** Fields with an id of a claim, a source, or a body. */
export const idFields = ['claim', 'source', 'from', 'to'];

/** The output of `provenance`. */
export interface Provenance {
  claim?: string | undefined;
  source?: string | undefined;
  unsourced?: true | undefined;
}

/** Requires exactly one field of `provenance`. */
export const oneProvenance = [
  ({ claim, source, unsourced }: Provenance): boolean =>
    [claim, source, unsourced].filter((each) => each !== undefined).length === 1,
  'Expected one of "claim", "source" and "unsourced: true", so that readers know the origin',
] as const;

/** Ids to which events, edges or places refer. */
export const getReferencedIds = (items: Provenance[]): { claims: string[]; sources: string[] } => ({
  claims: items.flatMap(({ claim }) => claim ?? []),
  sources: items.flatMap(({ source }) => source ?? []),
});
