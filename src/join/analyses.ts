/** Reads the collections and joins them into analyses, for pages and outputs. */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { Analysis } from '../model/analysis.ts';
import { isDev } from '../platform/mode.ts';
import { join } from './join.ts';
import { compareByAge } from '../model/summary.ts';
import type { MarkdownParts } from '../model/parts.ts';
import { joinTranslations } from '../model/translations.ts';
import { unchanged } from './unchanged.ts';

type Written = CollectionEntry<'analyses'> | CollectionEntry<'sidebars'>;

/** The output of the Markdown pipeline. Throws when it failed, because Astro would publish an empty page. */
const getDocument = ({ rendered, filePath, id }: Written): MarkdownParts => {
  const left = rendered?.metadata?.frontmatter as { document?: MarkdownParts } | undefined;
  const document = left?.document;
  if (!document || document.parts.length === 0)
    throw new Error(
      `${filePath ?? id}: Expected text, found none that could be rendered. ` +
        'Run `npm run check:content` for the line.',
    );
  return document;
};

/** Groups entries by the analysis whose folder they are in: "ferry/fleet" belongs to "ferry". */
const groupByAnalysis = <Entry extends { id: string }>(entries: Entry[]): Map<string, Entry[]> =>
  Map.groupBy(entries, ({ id }) => id.slice(0, id.indexOf('/')));

const getFileName = (id: string) => id.slice(id.lastIndexOf('/') + 1);

const getSidebar = (entry: CollectionEntry<'sidebars'>) => ({
  id: getFileName(entry.id),
  data: entry.data,
  text: entry.body ?? '',
  document: getDocument(entry),
});

/** In `npm run dev`, an analysis that cannot be joined is skipped, so that other pages still work. */
const leaveOutFailed = (joinEntry: () => Analysis): Analysis[] => {
  try {
    return [joinEntry()];
  } catch (error) {
    if (!isDev) throw error;
    console.error(error instanceof Error ? error.message : error);
    return [];
  }
};

const readCollections = async () => {
  const [sidebars, records, figures, sources] = await Promise.all([
    getCollection('sidebars'),
    getCollection('claims'),
    getCollection('figures'),
    getCollection('sources'),
  ]);
  return {
    library: new Map(sources.map(({ data }) => [data.id, data])),
    records: new Map(records.map(({ id, data }) => [id, data])),
    sidebars: groupByAnalysis(sidebars),
    figures: groupByAnalysis(figures),
  };
};

type Collections = Awaited<ReturnType<typeof readCollections>>;

const joinEntry = (
  entry: CollectionEntry<'analyses'>,
  { library, records, sidebars, figures }: Collections,
): Analysis =>
  join({
    id: entry.id,
    data: entry.data,
    text: entry.body ?? '',
    document: getDocument(entry),
    sidebars: (sidebars.get(entry.id) ?? []).map(getSidebar),
    figures: (figures.get(entry.id) ?? []).map(({ id, data }) => ({
      ...data,
      id: getFileName(id),
    })),
    record: records.get(entry.id) ?? {},
    library,
  });

/** Takes the translations of an unchanged analysis from its summary, because they are not read. */
const takeTranslations = (analysis: Analysis): Analysis => ({
  ...analysis,
  translations: unchanged.get(analysis.id)?.translations ?? analysis.translations,
});

const load = async (): Promise<Analysis[]> => {
  const collections = await readCollections();
  const analyses = (await getCollection('analyses'))
    .filter(({ data }) => isDev || !data.draft)
    .flatMap((entry) => leaveOutFailed(() => joinEntry(entry, collections)))
    .sort(compareByAge);
  return joinTranslations(analyses).map(takeTranslations);
};

let loaded: Promise<Analysis[]> | undefined;

/**
 * The analyses that pages need in full, newest first: those to render, and the one on the front page.
 * Joined once per build, and for each request in development.
 */
export const getAnalyses = (): Promise<Analysis[]> => (isDev ? load() : (loaded ??= load()));

/** The analyses to render: all except unchanged ones. */
export const getRendered = async (): Promise<Analysis[]> =>
  (await getAnalyses()).filter(({ id }) => !unchanged.has(id));
