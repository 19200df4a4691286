/** Describes Zod issues in the wording of the checks. */
import type { z } from 'astro/zod';
import { shorten } from '../report/shorten.ts';
import { getSchemaAt, type JsonSchema } from '../../schemas/json-schema.ts';
import { expectName } from '../report/suggest.ts';
import type { Path } from './content.ts';

/** An issue that Zod found in a value. */
export type Issue = z.core.$ZodIssue;

/** The names of types in messages to authors. */
const types: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields',
  record: 'ids, each with its entry',
};

/** A value for a message, shortened when it is long. */
const formatValue = (value: unknown): string => {
  // JSON cannot represent infinity, which YAML writes as .inf.
  const shown = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return shorten(shown, 80);
};

/** A schema and the value that it rejected. */
export interface Rejection {
  schema: JsonSchema;
  value: unknown;
}

const describeMissing = (path: Path, { schema, value }: Rejection): string => {
  const { description } = getSchemaAt(schema, value, path);
  return `Expected field "${String(path.at(-1))}"${description ? `: ${description}` : '.'}`;
};

/** Describes a `kind` that no alternative of a union has. */
const describeKind = (issue: Issue, { schema, value }: Rejection): string => {
  const field = String(issue.path.at(-1));
  const kind = (value as Record<string, unknown>)[field];
  const options = schema.anyOf ?? schema.oneOf ?? [];
  const kinds = options.map(({ properties }) => String(properties?.[field]?.const));
  return kind === undefined
    ? `Expected field "${field}", ${expectName('', kinds)}`
    : `Unexpected ${field} ${formatValue(kind)}, ${expectName(String(kind), kinds)}`;
};

/** A number or boolean in YAML where a text is expected: quotation marks make it a text. */
const inMarks = ({ expected, input }: z.core.$ZodIssueInvalidType): string =>
  expected === 'string' && ['number', 'boolean'].includes(typeof input)
    ? ': put it in quotation marks'
    : '';

/** Describes a text, list or number that is too long, short, high or low. */
const describeSize = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string => {
  const { code, origin, inclusive = true, input } = issue;
  const isTooBig = code === 'too_big';
  const limit = isTooBig ? issue.maximum : issue.minimum;
  if (origin === 'array' && limit > 1)
    return `Unexpected list of ${(input as unknown[]).length}, expected ${limit}.`;
  if (origin === 'number') {
    const words = isTooBig ? ['at most', 'less than'] : ['at least', 'more than'];
    return `Unexpected ${formatValue(input)}, expected ${words[Number(!inclusive)]} ${limit}.`;
  }
  if (!isTooBig) return `Unexpected empty ${origin === 'string' ? 'text' : 'list'}.`;
  return `Unexpected length of ${String(input).length} characters, expected at most ${limit}.`;
};

/** Says what an issue found and what is expected instead. */
export const describeIssue = (issue: Issue, asked: Rejection): string => {
  if (issue.input === undefined) return describeMissing(issue.path, asked);
  if (issue.input === null && issue.code === 'invalid_type')
    return `Expected ${types[issue.expected] ?? issue.expected}, found none.`;
  if (issue.input === null && issue.path.length === 0) return 'Expected fields, found none.';
  const shown = formatValue(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return `Unexpected ${shown}, expected ${types[issue.expected] ?? issue.expected}${inMarks(issue)}.`;
    case 'invalid_value': {
      const names = issue.values.map(String);
      return `Unexpected ${shown}, ${expectName(String(issue.input), names)}`;
    }
    case 'too_big':
    case 'too_small':
      return describeSize(issue);
    case 'invalid_key':
      return `Unexpected id ${shown}. ${issue.issues[0]?.message ?? ''}.`;
    case 'invalid_union':
      return describeKind(issue, asked);
    case 'custom':
      return `${issue.message}.`;
    default:
      return `Unexpected ${shown}. ${issue.message}.`;
  }
};
