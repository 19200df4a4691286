/** Reports Zod issues in the wording of the checks, at the range of the field. */
import type { z } from 'astro/zod';
import { getSchemaAt, toJsonSchema, type JsonSchema } from '../../schemas/json-schema.ts';
import { expectName } from '../report/suggest.ts';
import { listMappings, type Data, type Path } from './content.ts';
import { describeIssue, type Issue } from './describe-issue.ts';
import { reportFile } from './reader-rules.ts';

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
  const sentence = describeIssue(issue, { schema: toJsonSchema(type), value });
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
    reportFile(data.file, range, 'schema', describeIssue(issue, asked));
  }
  return undefined;
};
