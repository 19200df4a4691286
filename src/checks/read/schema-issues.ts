/** Reports Zod issues in the wording of the checks, at the range of the field. */
import { z } from 'astro/zod';
import { listMappings, type Data, type Path } from './content.ts';
import { shorten } from '../report/shorten.ts';
import { reportFile } from './reader-rules.ts';
import { getSchemaAt, toJsonSchema, type JsonSchema } from '../../schemas/json-schema.ts';
import { expectName } from '../report/suggest.ts';

type Issue = z.core.$ZodIssue;

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
interface Asked {
  schema: JsonSchema;
  value: unknown;
}

const describeMissing = (path: Path, { schema, value }: Asked): string => {
  const { description } = getSchemaAt(schema, value, path);
  return `Expected field "${String(path.at(-1))}"${description ? `: ${description}` : '.'}`;
};

/** Describes a `kind` that no alternative of a union has. */
const describeKind = (issue: Issue, { schema, value }: Asked): string => {
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

const describeValue = (issue: Issue, asked: Asked): string => {
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

/** Describes in a sentence why a schema rejects a value; undefined when it accepts it. */
export const describeProblem = (
  value: unknown,
  type: z.ZodType,
): { path: Path; sentence: string } | undefined => {
  const [issue] = type.safeParse(value, { reportInput: true }).error?.issues ?? [];
  if (!issue) return undefined;
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const sentence = `Unexpected field "${key}", expected a field of CSL-JSON.`;
    return { path: [...issue.path, key], sentence };
  }
  const sentence = describeValue(issue, { schema: toJsonSchema(type), value });
  return { path: issue.path, sentence };
};

const reportKeys = (data: Data, path: Path, keys: string[], known: JsonSchema): void => {
  const valid = Object.keys(known.properties ?? {});
  for (const key of keys)
    reportFile(
      data.file,
      data.at([...path, key], 'key'),
      'schema',
      `Unexpected field "${key}", ${expectName(key, valid, 'a field of content/README.md')}`,
    );
};

/** Whether to report at the key: for ids and missing fields. Other issues are reported at the value. */
const isAboutKey = (issue: Issue) => issue.code === 'invalid_key' || issue.input === undefined;

/** Reports names that Zod passes over because JavaScript gives them a meaning. */
const reportPrototypes = ({ file, at }: Data, path: Path, value: unknown): boolean => {
  const found = listMappings(value, path).filter(({ fields }) =>
    Object.hasOwn(fields, '__proto__'),
  );
  for (const { path: parent } of found)
    reportFile(
      file,
      at([...parent, '__proto__'], 'key'),
      'schema',
      'Unexpected name "__proto__", expected another.',
    );
  return found.length > 0;
};

/** Validates data. Returns the result, or reports the issues and returns undefined. */
export const validate = <T>(data: Data, path: Path, type: z.ZodType<T>): T | undefined => {
  const value = path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown>)[step],
    data.value,
  );
  const result = type.safeParse(value, { reportInput: true });
  if (result.success) return reportPrototypes(data, path, value) ? undefined : result.data;
  const asked = { schema: toJsonSchema(type), value };
  for (const issue of result.error.issues) {
    const full = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      reportKeys(data, full, issue.keys, getSchemaAt(asked.schema, value, issue.path));
      continue;
    }
    const range = data.at(full, isAboutKey(issue) ? 'key' : 'value');
    reportFile(data.file, range, 'schema', describeValue(issue, asked));
  }
  return undefined;
};
