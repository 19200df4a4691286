/** Finds who did what to whom, of deeds that one party does to another: "Vane blamed the auditor", "listed by the port". */
import { memoise } from '../../../platform/memoise.ts';

/** A deed with whoever did it and, after its verb, the rest of the clause. */
export interface Deed {
  /** The verb in its shortest form: "blam" of "blamed" and "blames". */
  verb: string;
  actor: string;
  start: number;
  end: number;
  object: string;
  objectStart: number;
}

const name = "(?:\\p{Ll}+-)?\\p{Lu}[\\p{L}'’-]*(?:\\s(?:\\p{Ll}+-)?\\p{Lu}[\\p{L}'’-]*)*";

/** Deeds of which a record that names another party says the opposite of the text. */
const verbs = 'list|designat|execut|blam|accus';

const active = new RegExp(
  `(?<actor>${name})\\s(?:had\\s|has\\s|later\\s|also\\s)?(?<verb>${verbs})(?:ed|es|s|e)?\\b(?<object>[^.,;:]*)`,
  'dgu',
);

const passive = new RegExp(
  `\\b(?<verb>${verbs})ed\\s(?:\\p{L}+\\s){0,2}?by\\s(?:the\\s)?(?<actor>${name})`,
  'dgu',
);

/** Every such deed of a text. */
export const findDeeds = memoise((text: string): Deed[] =>
  [active, passive].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups = {}, indices }) => ({
      verb: groups['verb'] ?? '',
      actor: groups['actor'] ?? '',
      start: indices?.groups?.['actor']?.[0] ?? 0,
      end: indices?.groups?.['actor']?.[1] ?? 0,
      object: groups['object'] ?? '',
      objectStart: indices?.groups?.['object']?.[0] ?? 0,
    })),
  ),
);
