/** Validates claims.yaml and sources.json entry by entry, so that one invalid entry does not hide the others. */
import type { z } from 'astro/zod';
import type { Data, Entries, Entry, Path } from './content.ts';
import { claimSchema, type ClaimData } from '../../schemas/claim.ts';
import { id as idSchema } from '../../schemas/names.ts';
import { sourceSchema, type SourceData } from '../../schemas/source.ts';
import { reportFile } from './reader-rules.ts';
import { validate } from './schema-issues.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const createEntry = <T>(data: Data, root: Path, id: string, schema: z.ZodType<T>): Entry<T> => ({
  id,
  file: data.file,
  data: validate(data, root, schema),
  at: (...path) => (path.length > 0 ? data.at([...root, ...path]) : data.at(root, 'key')),
});

const reportId = (data: Data, id: string): void => {
  const issue = idSchema.safeParse(id).error?.issues[0];
  if (!issue) return;
  const reason = `Unexpected id "${id}". ${issue.message}.`;
  reportFile(data.file, data.at([id], 'key'), 'schema', reason);
};

/** The record of an analysis, by claim id. */
export const readClaims = (data: Data): Entries<ClaimData> => {
  const { value } = data;
  if (!isRecord(value)) {
    if (data.file.messages.length === 0)
      reportFile(data.file, undefined, 'no-entries', 'Expected claim ids, each with its claim.');
    return new Map();
  }
  return new Map(
    Object.keys(value).map((id) => {
      reportId(data, id);
      return [id, createEntry(data, [id], id, claimSchema)];
    }),
  );
};

const reportDuplicate = ({ file, at, id }: Entry<unknown>, first: Entry<unknown>): void => {
  const { line } = first.at('id').start;
  const reason = `Unexpected second source "${id}", the first is in line ${line}.`;
  reportFile(file, at('id'), 'duplicate-id', reason);
};

/** A text or number as an id; other values give an empty id. */
const getId = (item: unknown): string => {
  const id = isRecord(item) ? item['id'] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
};

/** Reports an item without an id. Nothing can refer to it, so its other findings are omitted. */
const reportNameless = (data: Data, index: number): void =>
  reportFile(
    data.file,
    data.at([index]),
    'no-entries',
    'Unexpected item without "id", expected the id that claims.yaml uses.',
  );

/** The shared library, by id. */
export const readSources = (data: Data): Entries<SourceData> => {
  const sources: Entries<SourceData> = new Map();
  if (!Array.isArray(data.value)) {
    if (data.file.messages.length === 0)
      reportFile(
        data.file,
        undefined,
        'no-entries',
        'Expected a list of CSL-JSON items in brackets.',
      );
    return sources;
  }
  data.value.forEach((item: unknown, index) => {
    const id = getId(item);
    if (id === '') return reportNameless(data, index);
    const entry = createEntry(data, [index], id, sourceSchema);
    const first = sources.get(id);
    if (first) reportDuplicate(entry, first);
    else sources.set(id, entry);
  });
  return sources;
};
