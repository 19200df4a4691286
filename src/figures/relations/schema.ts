/** Schema of a relations figure: bodies in a grid, and edges between them. */
import { z } from 'astro/zod';
import { id } from '../../schemas/names.ts';
import { editorialDate } from '../../schemas/date.ts';
import { words } from '../../schemas/text.ts';
import { common, oneProvenance, provenance } from '../schema-fields.ts';

/** The kinds of relations. All kinds except "other" are also the words on the edge. */
export const relationKinds = [
  'part of',
  'branch of',
  'broke from',
  'defectors joined',
  'hostile to',
  'suspected links',
  'other',
] as const;

export type RelationKind = (typeof relationKinds)[number];

const body = z.strictObject({
  name: words.describe('The name as printed.'),
  column: z
    .number()
    .int()
    .min(1)
    .max(2)
    .describe(
      'Grid cell, counted from 1 at the left. More than two would be illegible on a phone.',
    ),
  row: z.number().int().min(1).max(12).describe('Grid cell, counted from 1 at the top.'),
  rows: z.number().int().min(1).max(12).default(1).describe('Its height in rows.'),
});

/** The data of a relations figure. */
export const relations = z.strictObject({
  kind: z.literal('relations'),
  ...common,
  bodies: z.record(id, body).describe('The bodies by id, each in its cell of the grid.'),
  edges: z
    .array(
      z
        .strictObject({
          from: id.describe('Id of a body.'),
          to: id.describe('Id of a body.'),
          kind: z.enum(relationKinds).describe('Relation of the first to the second.'),
          text: words
            .max(40)
            .optional()
            .describe('Words for the relation, "lent money to", if `kind` is "other".'),
          ...provenance,
          date: editorialDate
            .optional()
            .describe('The date to which the source applies; required with "source".'),
        })
        .refine(
          ({ kind, text }) => (kind === 'other') === (text !== undefined),
          'Expected "text" with "kind: other", and with no other kind',
        )
        .refine(...oneProvenance)
        .refine(
          ({ source, date }) => source === undefined || date !== undefined,
          'Expected "date" with "source": the date to which it applies',
        )
        .refine(
          ({ source, date }) => source !== undefined || date === undefined,
          'Unexpected "date" without "source", expected none: a claim has its own date',
        ),
    )
    .min(1)
    .describe(
      'The relations. Two related bodies are in the same row or column, with nothing between them.',
    ),
});

export type RelationsData = z.output<typeof relations>;
