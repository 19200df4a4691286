/**
 * Schema of claims.yaml, which has one entry for each checkable statement. Editors show the
 * descriptions of fields, and messages repeat them.
 */
import { amount, expectOneAmount } from './amount.ts';
import { z } from 'astro/zod';
import { expectDistinct } from './distinct.ts';
import { editorialDate } from './date.ts';
import { id, sourceKey } from './names.ts';
import { line, words } from './text.ts';

/** The verdicts on a statement, as shown to readers. */
export const verdicts = [
  'confirmed',
  'confirmed, since revised',
  'contradicted',
  'not confirmed',
  'assessment',
] as const;

/** Kinds of speakers, from the best to the least identified. */
export const attributionKinds = [
  'named person',
  'organisation',
  'unnamed official',
  'armed group',
  'reporter',
] as const;

/**
 * A: the document was read. B: press reports name the document. C: there is one report only. D: general
 * knowledge. See docs/grading-evidence.md.
 */
const grades = ['A', 'B', 'C', 'D'] as const;

const attribution = z.strictObject({
  who: words.describe(
    'Who made the statement, as readers see it: "Harbour board", "a pilot quoted by the Island Herald".',
  ),
  kind: z.enum(attributionKinds).describe('How well the speaker is identified.'),
});

/** Results of searching for an excerpt in its document. */
const excerptOutcomes = ['found', 'found altered', 'not found', 'not reachable'] as const;

const excerptCheck = z.strictObject({
  date: editorialDate.describe('Date of the search.'),
  outcome: z.enum(excerptOutcomes).describe('Result of the search.'),
});

const evidence = z
  .strictObject({
    source: sourceKey.describe('Id in sources.json of the document that contains the fact.'),
    via: sourceKey
      .optional()
      .describe(
        'Id of the report that gives the fact, if the passage of the document itself was not read.',
      ),
    locator: line
      .optional()
      .describe('Paragraph or page, only if verified in the document: "para. 3".'),
    excerpt: line
      .optional()
      .describe('At most 25 words, copied exactly from the text that was read.'),
    excerptCheck: excerptCheck
      .optional()
      .describe('Result of the last search for the excerpt, written by `npm run sources`.'),
    shows: words.describe('One sentence: what this document shows about the statement.'),
    ...amount,
  })
  .superRefine(expectOneAmount);

const later = z
  .strictObject({
    date: editorialDate.describe('Date on which the later finding was published.'),
    finding: words.describe('One sentence: what was found.'),
    source: sourceKey.describe('Id in sources.json.'),
    via: sourceKey
      .optional()
      .describe('Id of the report that gives the finding, if its source was not read.'),
    ...amount,
  })
  .superRefine(expectOneAmount);

const instead = z.strictObject({
  words: words.describe('What the record says in place of the statement: "8 May 2021".'),
  date: editorialDate.describe('Date of the document that says so.'),
});

/** One entry of the record. */
export const claimSchema = z
  .strictObject({
    statement: words.describe('The statement as one full sentence that can be true or false.'),
    attribution: attribution.describe('Who made the statement.'),
    reported: z
      .array(sourceKey)
      .superRefine(expectDistinct(String))
      .default([])
      .describe('Ids of the sources that reported it at the time.'),
    verdict: z.enum(verdicts).describe('Result of the check.'),
    finding: words
      .max(120)
      .describe("The note's short form: what the check found, at most 120 characters."),
    grade: z
      .enum(grades)
      .describe('Strength of the evidence: A to D, see docs/grading-evidence.md.'),
    ...amount,
    unit: line.optional().describe('What the number counts: "people killed".'),
    scope: line
      .optional()
      .describe('Place or group to which the number applies: "the north line".'),
    asOf: editorialDate.optional().describe('The date to which the statement applies.'),
    instead: instead
      .optional()
      .describe('What the record says instead; required if it differs from the statement.'),
    evidence: z
      .array(evidence)
      .default([])
      .describe('The documents against which the statement was checked.'),
    since: z.array(later).default([]).describe('Later findings, oldest first.'),
    facts: z
      .array(z.string())
      .default([])
      .describe("Ids of entries in the author's own notes. Not published."),
    formerly: z
      .array(id)
      .default([])
      .describe('Earlier ids of this claim; addresses with them still redirect.'),
  })
  .superRefine(expectOneAmount);

/** The whole of claims.yaml: claims by id. */
export const recordSchema = z.record(id, claimSchema);

export type Verdict = (typeof verdicts)[number];
export type ClaimData = z.output<typeof claimSchema>;
export type EvidenceData = z.output<typeof evidence>;
export type LaterData = z.output<typeof later>;
