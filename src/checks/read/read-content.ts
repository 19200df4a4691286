/** Turns the files of content/ into the input of the rules. */
import { posix } from 'node:path';
import { VFile } from 'vfile';
import { analysisSchema, sidebarSchema } from '../../schemas/analysis.ts';
import { figureSchema } from '../../figures/registry.ts';
import { findSeparators, findUnwanted } from './characters.ts';
import type { AnalysisContent, Content, Entries, Figure, TextFile } from './content.ts';
import type { TextProblem } from './decode.ts';
import { getOutline } from './get-outline.ts';
import type { Outline } from './outline.ts';
import type { SourceData } from '../../schemas/source.ts';
import { readAddresses } from './read-addresses.ts';
import { readClaims, readSources } from './read-entries.ts';
import { readData, readJson } from './read-data.ts';
import { readNumbers } from './decimal-commas.ts';
import { readMarkdown } from './read-markdown.ts';
import { createRanges } from '../report/range.ts';
import { findReferences } from './references.ts';
import { report } from '../report/report.ts';
import { Files, getAnalysisName } from './files.ts';
import { validate } from './schema-issues.ts';
import { isUnread } from './unread.ts';

/** Other file types may have any content; a rule reports them as unused. */
const isRead = (path: string): boolean => ['.md', '.yaml', '.json'].includes(posix.extname(path));

/** A file, with findings about its encoding and characters. */
const readText = ({ path, text, problem }: TextFile): VFile => {
  const file = new VFile({ path, value: text });
  if (text !== '' && !isRead(path)) return file;
  const toRange = createRanges(file);
  const leave = (rule: string, { offset, reason }: TextProblem) =>
    report(file, toRange(offset, offset + 1), rule, reason);
  if (problem) leave('encoding', problem);
  else for (const found of findUnwanted(text)) leave('characters', found);
  if (file.extname === '.md') for (const found of findSeparators(text)) leave('characters', found);
  return file;
};

/** The references and texts of a figure are checked even when a field is invalid. */
const readFigure = (file: VFile): Figure => {
  const data = readData(file);
  const isWhole = data.value !== undefined && !isUnread(file);
  const valid = isWhole ? validate(data, [], figureSchema) : undefined;
  return { id: file.stem ?? '', data, valid };
};

const readRecord = (file: VFile) => {
  const data = readData(file);
  return { data, claims: readClaims(data) };
};

/** Reads each kind of file. Findings are added to the file. */
export const fileReaders = {
  text: readText,
  article: (file: VFile) => readMarkdown(file, posix.basename(file.dirname ?? ''), analysisSchema),
  sidebar: (file: VFile) => readMarkdown(file, file.stem ?? '', sidebarSchema),
  record: readRecord,
  figure: readFigure,
  library: (file: VFile) => readSources(readJson(file)),
  addresses: readAddresses,
};

export type FileReaders = typeof fileReaders;

const readAnalysis = (
  files: Files,
  name: string,
  sources: Entries<SourceData>,
  read: FileReaders,
): AnalysisContent => {
  const folder = `${files.folder}/analyses/${name}`;
  const article = read.article(files.getOrReport(`${folder}/index.md`));
  const record = read.record(files.getOrReport(`${folder}/claims.yaml`));
  const figures = files.listIn(name, 'figures', '.yaml').map(read.figure);
  return readNumbers({
    name,
    article,
    sidebars: files.listIn(name, 'sidebars', '.md').map(read.sidebar),
    record: record.data,
    claims: record.claims,
    figures,
    references: [article.written, record.data, ...figures.map(({ data }) => data)].flatMap((data) =>
      findReferences(data),
    ),
    sources,
  });
};

/** Outlines by name of analyses that need not be read. */
export type KnownOutlines = ReadonlyMap<string, Outline>;

/** Files of known analyses are listed without their text. */
const readTexts = (
  folder: string,
  given: TextFile[],
  read: FileReaders,
  known: KnownOutlines,
): VFile[] =>
  given.map((file) =>
    known.has(getAnalysisName(folder, file) ?? '')
      ? new VFile({ path: file.path })
      : read.text(file),
  );

/** How a folder is read. */
export interface ReadOptions {
  read?: FileReaders | undefined;
  known?: KnownOutlines | undefined;
  /** Called with each analysis after it is read, and with the shared content. */
  visit?: ((analysis: AnalysisContent, shared: Content) => void) | undefined;
  /** False to release each analysis after its visit: hundreds would need gigabytes of memory. */
  isRetained?: boolean | undefined;
}

/** Reads the files of a content folder. `given` holds them with the paths that messages print. */
export const readContent = (
  folder: string,
  given: TextFile[],
  { read = fileReaders, known = new Map(), visit, isRetained = true }: ReadOptions = {},
): Content => {
  const files = new Files(folder, readTexts(folder, given, read, known));
  const sources = read.library(files.getOrReport(`${folder}/sources.json`));
  const permalinks = files.find(`${folder}/permalinks.json`);
  const content: Content = {
    analyses: [],
    outlines: [],
    sources,
    permalinks: permalinks && read.addresses(permalinks),
    files,
  };
  for (const name of files.listAnalyses()) {
    const outline = known.get(name);
    const analysis = outline ? undefined : readAnalysis(files, name, sources, read);
    if (outline) content.outlines.push(outline);
    if (!analysis) continue;
    content.outlines.push(getOutline(analysis));
    if (isRetained) content.analyses.push(analysis);
    visit?.(analysis, content);
  }
  return content;
};
