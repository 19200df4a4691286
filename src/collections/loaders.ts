/**
 * Loaders that read files exactly as the checks do: as UTF-8 without a byte order mark, and as YAML
 * 1.2, in which 2021-02-30 is text. Astro's own parser converts it to another date.
 */
import { file, glob, type Loader, type LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { parseMarkdownFile } from '../schemas/front-matter.ts';
import { removeByteOrderMark } from '../platform/byte-order-mark.ts';

/** Astro's interface for reading files with one extension. */
interface EntryType {
  getEntryInfo: (entry: { contents: string; fileUrl: URL }) => Promise<EntryInfo>;
}

interface EntryInfo {
  data: Record<string, unknown>;
  rawData?: string;
  body?: string;
  slug?: unknown;
}

/** Parses YAML. Invalid YAML gives an empty object, and the check reports the error. */
const read = (text: string): Record<string, unknown> => {
  try {
    const data: unknown = parse(text, { logLevel: 'silent', prettyErrors: false });
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

/** Splits a Markdown file into its front matter and its text. */
export const readMarkdown = (contents: string): EntryInfo => {
  const { yaml, body } = parseMarkdownFile(contents) ?? { yaml: '', body: contents };
  return { data: read(yaml), body: body.trim(), rawData: yaml };
};

const readEntry = (written: string, ending: string): EntryInfo => {
  const contents = removeByteOrderMark(written);
  return ending === '.md' ? readMarkdown(contents) : { data: read(contents), rawData: contents };
};

/** Replaces the reader of a file type. */
const withOwnReader = <Type extends EntryType>(ending: string, type: Type): Type => ({
  ...type,
  getEntryInfo: ({ contents }: Parameters<EntryType['getEntryInfo']>[0]) =>
    Promise.resolve(readEntry(contents, ending)),
});

/** `glob` reads file types from a field of its context that Astro's types omit. */
type GlobContext = LoaderContext & { entryTypes: Map<string, EntryType> };

/** Stands for an entry that its schema rejects. */
const refused = {};

/**
 * In the development server, omits an entry that its schema rejects, because Astro would stop the
 * server. The check reports the error. A build runs the check first and fails.
 */
const leaveOutRefused = (context: LoaderContext): LoaderContext => {
  const { store, parseData, watcher } = context;
  if (!watcher) return context;
  return {
    ...context,
    parseData: <Data extends Record<string, unknown>>(entry: { id: string; data: Data }) =>
      parseData(entry).catch(() => refused as Data),
    store: {
      ...store,
      set: (entry) => (entry.data === refused ? (store.delete(entry.id), false) : store.set(entry)),
    },
  };
};

/** Astro's `glob` loader with our readers of Markdown and YAML. */
export const readGlob = (options: Parameters<typeof glob>[0]): Loader => {
  const loader = glob(options);
  return {
    ...loader,
    load: (context) => {
      const { entryTypes } = context as GlobContext;
      const own = [...entryTypes].map(([ending, type]): [string, EntryType] => [
        ending,
        ['.md', '.yaml'].includes(ending) ? withOwnReader(ending, type) : type,
      ]);
      return loader.load({
        ...leaveOutRefused(context),
        entryTypes: new Map(own),
      } as GlobContext);
    },
  };
};

/** Astro's `file` loader for one JSON file, given by its URL. */
export const readJsonFile = (path: string): Loader => {
  const loader = file(path, {
    parser: (text) => JSON.parse(removeByteOrderMark(text)) as Record<string, unknown>[],
  });
  return { ...loader, load: (context) => loader.load(leaveOutRefused(context)) };
};
