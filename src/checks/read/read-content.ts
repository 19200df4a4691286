/** Turns the files of content/ into the input of the rules. */
import { VFile } from 'vfile';
import type { AnalysisContent, Content, Entries, TextFile } from './content.ts';
import { fileReaders, type FileReaders } from './file-readers.ts';
import { getOutline } from './get-outline.ts';
import type { Outline } from './outline.ts';
import type { SourceData } from '../../schemas/source.ts';
import { readNumbers } from './decimal-commas.ts';
import { findReferences } from './references.ts';
import { Files, getAnalysisName } from './files.ts';

const readAnalysis = (
  name: string,
  files: Files,
  readers: FileReaders,
  sources: Entries<SourceData>,
): AnalysisContent => {
  const folder = `${files.folder}/analyses/${name}`;
  const article = readers.article(files.getOrReport(`${folder}/index.md`));
  const sidebars = files.listIn(name, 'sidebars', '.md').map(readers.sidebar);
  const { data: record, claims } = readers.record(files.getOrReport(`${folder}/claims.yaml`));
  const figures = files.listIn(name, 'figures', '.yaml').map(readers.figure);
  const references = [article.written, record, ...figures.map(({ data }) => data)].flatMap((data) =>
    findReferences(data),
  );
  return readNumbers({ name, article, sidebars, record, claims, figures, references, sources });
};

/** Outlines by name of analyses that need not be read. */
export type KnownOutlines = ReadonlyMap<string, Outline>;

/** How a folder is read. */
export interface ReadOptions {
  known?: KnownOutlines | undefined;
  /** How each kind of file is read. A caller that checks a folder repeatedly can pass readers with a cache. */
  readers?: FileReaders | undefined;
  /** Called with each analysis after it is read, and with the shared content. */
  visit?: ((analysis: AnalysisContent, shared: Content) => void) | undefined;
  /** False to release each analysis after its visit: hundreds would need gigabytes of memory. */
  isRetained?: boolean | undefined;
}

/** The content without its analyses. Files of known analyses are listed without their text. */
const readShared = (
  folder: string,
  given: TextFile[],
  readers: FileReaders,
  known: KnownOutlines,
): Content => {
  const isKnown = (file: TextFile) => known.has(getAnalysisName(folder, file) ?? '');
  const files = new Files(
    folder,
    given.map((file) => (isKnown(file) ? new VFile({ path: file.path }) : readers.text(file))),
  );
  const sources = readers.library(files.getOrReport(`${folder}/sources.json`));
  const permalinks = files.find(`${folder}/permalinks.json`);
  const addresses = permalinks && readers.addresses(permalinks);
  return { analyses: [], outlines: [], sources, permalinks: addresses, files };
};

/** Reads the files of a content folder. `given` has them with the paths that messages print. */
export const readContent = (
  folder: string,
  given: TextFile[],
  { known = new Map(), readers = fileReaders, visit, isRetained = true }: ReadOptions = {},
): Content => {
  const content = readShared(folder, given, readers, known);
  for (const name of content.files.listAnalyses()) {
    const outline = known.get(name);
    const analysis = outline
      ? undefined
      : readAnalysis(name, content.files, readers, content.sources);
    if (outline) content.outlines.push(outline);
    if (!analysis) continue;
    content.outlines.push(getOutline(analysis));
    if (isRetained) content.analyses.push(analysis);
    visit?.(analysis, content);
  }
  return content;
};
