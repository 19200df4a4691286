/** Finds actions with an agent and an object: "Vane blamed the auditor", "listed by the port". */
import { memoise } from '../../../platform/memoise.ts';

/** An action, its agent, and the rest of the clause after the verb. */
export interface AgentAction {
  /** Stem of the verb: "blam" for "blamed" and "blames". */
  verb: string;
  actor: string;
  start: number;
  end: number;
  object: string;
  objectStart: number;
}

const name = "(?:\\p{Ll}+-)?\\p{Lu}[\\p{L}'’-]*(?:\\s(?:\\p{Ll}+-)?\\p{Lu}[\\p{L}'’-]*)*";

/** Verbs for which the agent and object must match the record. */
const verbs = 'list|designat|execut|blam|accus';

const active = new RegExp(
  `(?<actor>${name})\\s(?:had\\s|has\\s|later\\s|also\\s)?(?<verb>${verbs})(?:ed|es|s|e)?\\b(?<object>[^.,;:]*)`,
  'dgu',
);

const passive = new RegExp(
  `\\b(?<verb>${verbs})ed\\s(?<object>(?:\\p{L}+\\s){0,6}?)by\\s(?:the\\s)?(?<actor>${name})`,
  'dgu',
);

/** Every such action in a text. */
export const findAgentActions = memoise((text: string): AgentAction[] =>
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
