/** What content/sources.json may hold: CSL-JSON items, as reference managers export them. */
import { z } from 'astro/zod';
import { id } from './names.ts';

const name = z.strictObject({
  family: z.string().optional().describe('Surname of a person.'),
  given: z.string().optional().describe('First names of a person.'),
  literal: z.string().optional().describe('Name of an organisation, or of a person in one piece.'),
});

const issued = z.strictObject({
  'date-parts': z
    .array(z.array(z.number().int()).min(1).max(3))
    .length(1)
    .optional()
    .describe('Year, month and day as far as known, in two pairs of brackets: [[2021, 8, 27]].'),
  literal: z.string().optional().describe('Said instead of a date where none is shown: "undated".'),
});

/** One CSL-JSON item; fields beyond these are refused so that a misspelt one is noticed. */
export const sourceSchema = z.strictObject({
  id: id.describe(
    'What claims.yaml calls it; by custom the publisher and the date: "ap-2021-08-27".',
  ),
  type: z
    .enum(['report', 'webpage', 'document', 'article-newspaper', 'post'])
    .describe('What it is; "article-newspaper" for everything from the press.'),
  title: z.string().min(1).describe('Its title as printed.'),
  author: z.array(name).optional().describe('Who wrote it.'),
  publisher: z.string().optional().describe('Who published it.'),
  'container-title': z.string().optional().describe('The newspaper or series it appeared in.'),
  issued: issued.describe('When it was published.'),
  number: z.string().optional().describe('Document symbol: "S/2020/717".'),
  URL: z
    .url('Expected an address that begins with https://')
    .optional()
    .describe('Its address; without one, the note says why.'),
  note: z
    .string()
    .optional()
    .describe('What was read, and what was inferred. Shown in the source list.'),
});

/** content/sources.json as a whole. */
export const sourcesSchema = z.array(sourceSchema);

export type SourceData = z.output<typeof sourceSchema>;
