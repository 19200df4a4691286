/** Schemas of the front matter of analyses and sidebars. */
import { z } from 'astro/zod';
import { expectDistinct } from './distinct.ts';
import { editorialDate } from './date.ts';
import { glossarySchema } from './glossary.ts';
import { language } from './language.ts';
import { id, sectionId, sourceKey } from './names.ts';
import { words } from './text.ts';
import { topics } from './topics.ts';

const summary = words
  .max(200)
  .describe('One or two sentences for shared links and cards, at most 200 characters.');

const section = z.strictObject({
  summary,
  formerly: z
    .array(sectionId)
    .default([])
    .describe('Earlier ids of this section; addresses with them go on working.'),
});

const correction = z.strictObject({
  date: editorialDate.describe('The day the page was corrected.'),
  said: words.describe('What the page said.'),
  now: words.describe('What it says now.'),
  claim: id.optional().describe('Id of the claim concerned.'),
  noticed: words.describe('How the error came to light: "a reader wrote in".'),
});

const allowance = z.strictObject({
  words: words.describe(
    'Words with a number or date that need no claim, exactly as they stand in the text.',
  ),
  reason: words.describe('Why they need none.'),
});

const review = z.strictObject({
  date: editorialDate.describe('The day a second person finished reading.'),
  version: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'Expected eight digits from 0 to f, as `--review` prints them')
    .describe(
      'The version they read, as `npm run check:content -- --review` prints it. Put it in quotation marks.',
    ),
  by: words.optional().describe('Their name, if readers may know it.'),
});

const mention = z.strictObject({
  name: words.describe('The name as the text spells it.'),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'Expected a Wikidata item such as Q889')
    .optional()
    .describe('Its Wikidata item, "Q889"; only when there can be no doubt that it is the same.'),
});

/** Front matter of content/analyses/<analysis>/index.md. */
export const analysisSchema = z.strictObject({
  title: words.describe('The headline.'),
  shortTitle: words.max(40).describe('For running heads and navigation, at most 40 characters.'),
  standfirst: words.describe('The sentence or two under the headline.'),
  summary: words.max(200).describe('For shared links and search results, at most 200 characters.'),
  published: editorialDate.describe('The day the analysis was first published.'),
  reported: editorialDate.describe('The time the main column speaks of.'),
  checked: editorialDate.describe('The day the whole record was last checked against its sources.'),
  sections: z
    .record(sectionId, section)
    .describe(
      'Id of a heading (its words in lower case with hyphens, or the {#id} after it) to what belongs to it.',
    ),
  topics: topics.default([]).describe('Subjects, for feeds and search engines.'),
  mentions: z
    .array(mention)
    .superRefine(expectDistinct(({ name }) => name))
    .default([])
    .describe("People, places and bodies the text names; a topic's Wikidata item goes here too."),
  basedOn: z
    .array(sourceKey)
    .superRefine(expectDistinct(String))
    .default([])
    .describe('Ids in sources.json of the reports that the analysis sets out to check.'),
  glossary: glossarySchema
    .default({})
    .describe('Who and what the text names: term id to term. A part of its own, near the end.'),
  corrections: z
    .array(correction)
    .default([])
    .describe('What had to be put right after publication, newest first.'),
  allow: z
    .array(allowance)
    .superRefine(expectDistinct((entry) => entry.words))
    .default([])
    .describe('Numbers and dates in the text that belong to no claim.'),
  reviewed: review
    .optional()
    .describe('That a second person held every claim against its evidence, and which version.'),
  formerly: z.array(id).default([]).describe("Earlier names of this analysis's folder."),
  draft: z
    .boolean()
    .default(false)
    .describe('True while it is being written: visible in `npm run dev`, never published.'),
  translationOf: id
    .optional()
    .describe('Folder of the analysis that this one translates; both then link to each other.'),
  language: language.default('en-GB').describe('BCP 47 language tag of the text.'),
});

/** Front matter of content/analyses/<analysis>/sidebars/<sidebar>.md. */
export const sidebarSchema = z.strictObject({
  title: words.describe("The sidebar's heading."),
  summary,
  formerly: z.array(id).default([]).describe('Earlier ids of this sidebar.'),
});

export type AnalysisData = z.output<typeof analysisSchema>;
export type SidebarData = z.output<typeof sidebarSchema>;
