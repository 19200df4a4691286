/** Schema of a name in a CSL-JSON item: a person or an organisation. */
import { z } from 'astro/zod';
import { text } from './text-or-number.ts';

const flag = z
  .preprocess((value) => value === true || value === 'true' || Number(value) === 1, z.boolean())
  .meta({ type: ['boolean', 'string', 'number'] });

const nameFields = z.strictObject({
  family: text.optional().describe('Surname of a person.'),
  given: text.optional().describe('First names of a person.'),
  literal: text
    .optional()
    .describe('Name of an organisation, or of a person in one piece; it is not split.'),
  'dropping-particle': text
    .optional()
    .describe('Particle that is omitted when the surname is alone: "von".'),
  'non-dropping-particle': text
    .optional()
    .describe('Particle that is kept with the surname: "de".'),
  suffix: text.optional().describe('What follows the name: "Jr.".'),
  'comma-suffix': flag.optional().describe('Whether a comma precedes the suffix.'),
  'static-ordering': flag.optional().describe('Whether the surname always comes first.'),
  'parse-names': flag.optional().describe('For reference managers.'),
});

/** A name after validation. */
export type SourceName = z.output<typeof nameFields>;

/** Moves a suffix out of the given names, because Zotero users type "John, Jr." as given names. */
const splitSuffix = (name: SourceName): SourceName => {
  const [, given, suffix] =
    /^(.*\S),!?\s*((?:[JS]r|[IVX]+|Esq|Ph\.?D|M\.?D)\.?)$/.exec(name.given ?? '') ?? [];
  return given && suffix && !name.suffix ? { ...name, given, suffix } : name;
};

/** A name whose suffix is in its own field. */
export const name = nameFields
  .refine(
    ({ family, given, literal }) => [family, given, literal].some(Boolean),
    'Expected a name: "family" and "given" of a person, "literal" of an organisation',
  )
  .transform(splitSuffix);
