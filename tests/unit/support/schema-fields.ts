/** The fields that authors may write, read from the schemas, and those that a file has. */
import { formatSchemas } from '../../../src/checks/editor/schemas.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const collect = (value: unknown, pick: (object: Record<string, unknown>) => string[]): string[] => {
  if (!isObject(value)) return [];
  const inner = Object.values(value).flatMap((each) => collect(each, pick));
  return [...(Array.isArray(value) ? [] : pick(value)), ...inner];
};

/** The schemas by file name, without that of sources, whose fields are those of CSL. */
export const ownSchemas = ['claims.json', 'figures.json', 'front-matter.json', 'sidebar.json'];

/** Names of the fields in a schema file, at any depth. */
export const getFields = (file: string): string[] => {
  const schema = JSON.parse(formatSchemas()[file] ?? '') as unknown;
  const names = collect(schema, ({ properties }) =>
    isObject(properties) && !('const' in properties) ? Object.keys(properties) : [],
  );
  return [...new Set(names)].sort();
};

/** Names of the fields that data has, at any depth. */
export const getUsedFields = (data: unknown): Set<string> =>
  new Set(collect(data, (object) => Object.keys(object)));
