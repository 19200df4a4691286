/**
 * Astro's loaders, with files read as the checks read them: as UTF-8 without a byte order mark, and with
 * YAML 1.2, in which 2021-02-30 is a text and no date of another day.
 */
import { file, glob, type Loader, type LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { parseMarkdownFile } from '../schemas/front-matter.ts';
import { removeByteOrderMark } from '../platform/byte-order-mark.ts';

/** What Astro asks of the files of one ending. */
interface EntryType {
  getEntryInfo: (entry: { contents: string; fileUrl: URL }) => Promise<EntryInfo>;
}

interface EntryInfo {
  data: Record<string, unknown>;
  rawData?: string;
  body?: string;
  slug?: unknown;
}

/** Markdown or YAML; what does not parse is empty, and the check says why. */
const read = (text: string): Record<string, unknown> => {
  try {
    const data: unknown = parse(text, { logLevel: 'silent', prettyErrors: false });
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

/** The front matter and the text of a Markdown file. */
export const readMarkdown = (contents: string): EntryInfo => {
  const { yaml, body } = parseMarkdownFile(contents) ?? { yaml: '', body: contents };
  return { data: read(yaml), body: body.trim(), rawData: yaml };
};

const readEntry = (written: string, ending: string): EntryInfo => {
  const contents = removeByteOrderMark(written);
  return ending === '.md' ? readMarkdown(contents) : { data: read(contents), rawData: contents };
};

/** The same type of files, read by us. */
const withOwnReader = <Type extends EntryType>(ending: string, type: Type): Type => ({
  ...type,
  getEntryInfo: ({ contents }: Parameters<EntryType['getEntryInfo']>[0]) =>
    Promise.resolve(readEntry(contents, ending)),
});

/** `glob` finds the types of files in a field of its context that Astro's types leave out. */
type GlobContext = LoaderContext & { entryTypes: Map<string, EntryType> };

/** Marks an entry that its schema does not accept. */
const refused = {};

/**
 * While an analysis is being written, an entry that its schema refuses is left out, where Astro would end
 * the server. The check prints what is wrong with it; a build runs the check first, and throws.
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

/** Astro's `glob` over Markdown and YAML. */
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

/** Astro's `file` over one JSON file, given by its address. */
export const readJsonFile = (path: string): Loader => {
  const loader = file(path, {
    parser: (text) => JSON.parse(removeByteOrderMark(text)) as Record<string, unknown>[],
  });
  return { ...loader, load: (context) => loader.load(leaveOutRefused(context)) };
};
