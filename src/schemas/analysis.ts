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
    .describe('Earlier ids of this section; addresses with them still redirect.'),
});

const correction = z.strictObject({
  date: editorialDate.describe('Date of the correction.'),
  said: words.describe('What the page said.'),
  now: words.describe('What it says now.'),
  claim: id.optional().describe('Id of the claim concerned.'),
  noticed: words.describe('How the error was found: "a reader wrote in".'),
});

const allowance = z.strictObject({
  words: words.describe('Words with a number or date that need no claim, exactly as in the text.'),
  reason: words.describe('Why they need no claim.'),
});

const review = z.strictObject({
  date: editorialDate.describe('Date on which a second person finished the review.'),
  version: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'Expected eight digits from 0 to f, as `--review` prints them')
    .describe(
      'The version that they read, from `npm run check:content -- --review`. Put it in quotation marks.',
    ),
  by: words.optional().describe('Their name, if it may be published.'),
});

const mention = z.strictObject({
  name: words.describe('The name as spelt in the text.'),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'Expected a Wikidata item such as Q889')
    .optional()
    .describe('Its Wikidata item, "Q889", only if it is certainly the same.'),
});

/** Front matter of content/analyses/<analysis>/index.md. */
export const analysisSchema = z.strictObject({
  title: words.describe('The headline.'),
  shortTitle: words.max(40).describe('For running heads and navigation, at most 40 characters.'),
  standfirst: words.describe('The sentence or two under the headline.'),
  summary: words.max(200).describe('For shared links and search results, at most 200 characters.'),
  published: editorialDate.describe('The day the analysis was first published.'),
  reported: editorialDate.describe('The period that the article is about.'),
  checked: editorialDate.describe('The day the whole record was last checked against its sources.'),
  sections: z
    .record(sectionId, section)
    .describe(
      'Id of a heading (its words in lower case with hyphens, or the {#id} after it) to the settings of its section.',
    ),
  topics: topics.default([]).describe('Subjects, for feeds and search engines.'),
  mentions: z
    .array(mention)
    .superRefine(expectDistinct(({ name }) => name))
    .default([])
    .describe(
      'People, places and organisations that the text names. Also for the Wikidata item of a topic.',
    ),
  basedOn: z
    .array(sourceKey)
    .superRefine(expectDistinct(String))
    .default([])
    .describe('Ids in sources.json of the reports that the analysis checks.'),
  glossary: glossarySchema
    .default({})
    .describe(
      'People, organisations and terms in the text, by id. Printed as a section near the end.',
    ),
  corrections: z
    .array(correction)
    .default([])
    .describe('Corrections after publication, newest first.'),
  allow: z
    .array(allowance)
    .superRefine(expectDistinct((entry) => entry.words))
    .default([])
    .describe('Numbers and dates in the text that need no claim.'),
  reviewed: review.optional().describe('The review by a second person: date and version.'),
  formerly: z.array(id).default([]).describe("Earlier names of this analysis's folder."),
  draft: z
    .boolean()
    .default(false)
    .describe('True for a draft: visible in `npm run dev`, never published.'),
  translationOf: id
    .optional()
    .describe('Folder of the analysis of which this is a translation. The two link to each other.'),
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
