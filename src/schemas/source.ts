/** Schema of content/sources.json: CSL-JSON items, as reference managers export them. */
import { z } from 'astro/zod';
import { getOutsideProblem, isAddressLike } from './address.ts';
import { cslDate } from './csl-date.ts';
import { cslDates, cslRoles, cslTypes, cslVariables } from './csl.ts';
import { isDoi } from './doi.ts';
import { sourceKey } from './names.ts';
import { name } from './source-name.ts';
import { text } from './text-or-number.ts';
import { words } from './text.ts';

/** An object that maps each name to the same type. */
const forEachName = <Name extends string, Type>(
  names: readonly Name[],
  type: Type,
): Record<Name, Type> =>
  Object.fromEntries(names.map((name) => [name, type])) as Record<Name, Type>;

const describeAddress = (input: unknown): string =>
  `Unexpected address ${JSON.stringify(input)}, ${getOutsideProblem(String(input))}`;

/** A URL of another site. */
const address = text.refine(
  (written) => written === undefined || getOutsideProblem(written) === undefined,
  { error: ({ input }) => describeAddress(input) },
);

/** The URL of a copy, or the name or place of an archive. */
const archive = text.refine(
  (written) =>
    written === undefined || !isAddressLike(written) || getOutsideProblem(written) === undefined,
  { error: ({ input }) => describeAddress(input) },
);

/** A DOI, with or without the address of doi.org. */
const doi = text.refine((written) => written === undefined || isDoi(written), {
  error: ({ input }) =>
    `Unexpected DOI ${JSON.stringify(input)}, expected one such as 10.1000/182, without a stop behind it`,
});

const described = {
  id: sourceKey.describe(
    'Its id in claims.yaml, by convention publisher and date: "ap-2021-08-27".',
  ),
  type: z.enum(cslTypes).describe('Type of document: "article-newspaper" for any press report.'),
  title: words.describe('Its title as printed.'),
  author: z.array(name).optional().describe('Its authors.'),
  publisher: text.optional().describe('Its publisher.'),
  'container-title': text
    .optional()
    .describe('The newspaper, journal, book or website in which it appeared.'),
  'collection-title': text.optional().describe('The series it belongs to.'),
  issued: cslDate.optional().describe('When it was published.'),
  accessed: cslDate.optional().describe('When it was read.'),
  number: text.optional().describe('Document symbol: "S/2020/717".'),
  URL: address.optional().describe('Its URL. Without one, explain in the note.'),
  DOI: doi.optional().describe('Its DOI. It is the link if there is no URL.'),
  archive: archive
    .optional()
    .describe('Address of an archived copy, or the name of the archive that holds it.'),
  language: text
    .optional()
    .describe('Its language: "fa". The default is the language of the site.'),
  note: text.optional().describe('What was read, and what was inferred. Shown in the source list.'),
};

/** One CSL-JSON item. Unknown fields are errors, so that authors notice misspelt ones. */
export const sourceSchema = z.strictObject({
  ...described,
  ...forEachName(cslRoles, z.array(name).optional()),
  ...forEachName(cslDates, cslDate.optional()),
  ...forEachName(cslVariables, text.optional()),
  archive_location: archive.optional(),
  categories: z.array(z.string()).optional(),
  custom: z
    .looseObject({
      read: words.optional().describe('In what form it was read: "an archived copy".'),
      extent: words
        .optional()
        .describe('How much of it was read, if no locator says so: "opening only".'),
    })
    .optional()
    .describe('Fields of this site that CSL does not have; fields of other programs are ignored.'),
});

/** The whole of content/sources.json. */
export const sourcesSchema = z.array(sourceSchema);

export type SourceData = z.output<typeof sourceSchema>;
