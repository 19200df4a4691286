/** `npm run sources -- quotes`: looks up every excerpt in its document. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import pMap from 'p-map';
import writeFileAtomic from 'write-file-atomic';
import { formatCount } from '../platform/format-count.ts';
import { environment } from '../platform/environment.ts';
import { compareExcerpt, type Comparison } from './compare-excerpt.ts';
import type { RequestTiming } from './fetch-document.ts';
import { createReader, UnreadSource } from './read-source-text.ts';
import { readUtf8 } from './read-utf8.ts';
import { findExcerpts, writeOutcomes, type Excerpt } from './record-excerpts.ts';
import { getToday } from '../platform/today.ts';

type Result = Comparison | { outcome: 'not reachable'; failure: UnreadSource };

/** An excerpt, its record, and the result of the lookup. */
interface Lookup {
  file: File;
  excerpt: Excerpt;
  result: Result;
}

interface File {
  path: string;
  text: string;
}

/** Number of hosts requested at the same time. Each host has its own queue. */
const concurrency = 6;

const compare = async (
  { source, words }: Excerpt,
  read: (id: string) => Promise<string>,
): Promise<Result> => {
  try {
    return compareExcerpt(words, await read(source));
  } catch (error) {
    if (!(error instanceof UnreadSource)) throw error;
    return { outcome: 'not reachable', failure: error };
  }
};

const describeLookup = ({ file, excerpt, result }: Lookup): string => {
  const { line, claim, source } = excerpt;
  const place = `${file.path}:${line} ${claim} in ${source}: ${result.outcome}`;
  if ('difference' in result) return `${place}: ${result.difference}`;
  return 'failure' in result ? `${place} (${result.failure.message})` : place;
};

const readRecords = (): File[] =>
  globSync(join(environment.contentDir, 'analyses/*/claims.yaml'))
    .sort()
    .map((path) => ({ path, text: readUtf8(path) }));

/** True when sources were requested and not one of their hosts was reached. */
const isWithoutNetwork = (lookups: Lookup[]): boolean => {
  const tried = lookups.map(({ result }) =>
    'failure' in result ? result.failure.tried : 'reached',
  );
  const requested = tried.filter((each) => each !== 'nothing');
  return requested.length > 0 && requested.every((each) => each === 'unreachable');
};

/** Writes each result and today's date beside its excerpt. */
const saveOutcomes = async (lookups: Lookup[]): Promise<void> => {
  const today = getToday();
  for (const [{ path, text }, found] of Map.groupBy(lookups, ({ file }) => file)) {
    const outcomes = found.map(({ excerpt, result }) => ({ excerpt, outcome: result.outcome }));
    await writeFileAtomic(path, writeOutcomes(text, outcomes, today));
  }
};

const summarise = (lookups: Lookup[]): string => {
  const countOutcome = (outcome: string) =>
    lookups.filter(({ result }) => result.outcome === outcome).length;
  const counts = ['found', 'found altered', 'not found', 'not reachable'].map(
    (outcome) => `${countOutcome(outcome)} ${outcome}`,
  );
  return `${formatCount(lookups.length, 'excerpt')}: ${counts.join(', ')}`;
};

/** Looks up every excerpt. Returns the lines to print; undefined without network. */
export const checkExcerpts = async (
  writes: boolean,
  timing: RequestTiming,
): Promise<string[] | undefined> => {
  const read = createReader(timing);
  const tasks = readRecords().flatMap((file) =>
    findExcerpts(file.text).map((excerpt) => ({ file, excerpt })),
  );
  const lookups = await pMap(
    tasks,
    async (task) => ({ ...task, result: await compare(task.excerpt, read) }),
    { concurrency },
  );
  if (isWithoutNetwork(lookups)) return undefined;
  if (writes) await saveOutcomes(lookups);
  return [...lookups.map(describeLookup), summarise(lookups)];
};
