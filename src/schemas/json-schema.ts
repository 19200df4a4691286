/** Converts Zod schemas to JSON Schemas, for editors and messages. */
import { z } from 'astro/zod';

/** The keywords of JSON Schema that the checks read. */
export interface JsonSchema {
  description?: string;
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** The JSON Schema of the input of a Zod schema. Dates describe their form with `.meta()`. */
export const toJsonSchema = (type: z.ZodType): JsonSchema =>
  z.toJSONSchema(type, { io: 'input', unrepresentable: 'any', target: 'draft-7' }) as JsonSchema;

type Fields = Record<PropertyKey, unknown>;

/** Chooses the alternative whose constant fields match the value, such as `kind: timeline`. */
const chooseAlternative = (schema: JsonSchema, value: unknown): JsonSchema => {
  const options = schema.anyOf ?? schema.oneOf ?? [];
  const fits = ({ properties = {} }: JsonSchema) =>
    Object.entries(properties).every(
      ([key, field]) => field.const === undefined || field.const === (value as Fields)[key],
    );
  return options.find(fits) ?? schema;
};

/** The schema of the field at a path of a value. Follows objects, lists and alternatives. */
export const getSchemaAt = (
  schema: JsonSchema,
  value: unknown,
  path: PropertyKey[],
): JsonSchema => {
  const chosen =
    value === null || typeof value !== 'object' ? schema : chooseAlternative(schema, value);
  const [step, ...rest] = path;
  if (step === undefined) return chosen;
  const other = chosen.additionalProperties;
  const inner =
    typeof step === 'number'
      ? chosen.items
      : (chosen.properties?.[String(step)] ?? (typeof other === 'object' ? other : undefined));
  return getSchemaAt(inner ?? {}, (value as Fields | undefined)?.[step], rest);
};
