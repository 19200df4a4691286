/** Puts the files of content/ together into what the rules look at. */
import { VFile } from 'vfile';
import { analysisSchema, sidebarSchema } from '../schemas/analysis.ts';
import { figureSchema } from '../figures/registry.ts';
import type { AnalysisContent, Content, Entries, Figure, TextFile } from './content.ts';
import type { SourceData } from '../schemas/source.ts';
import { readClaims, readSources } from './read-entries.ts';
import { readData, readJson } from './read-data.ts';
import { readMarkdown } from './read-markdown.ts';
import { findReferences } from './references.ts';
import { report } from './report.ts';
import { validate } from './schema-issues.ts';

/** Files by their path under content/; a file that must exist and does not becomes a message. */
class Files {
  readonly all: VFile[];
  readonly folder: string;

  constructor(folder: string, files: TextFile[]) {
    this.folder = folder;
    this.all = files.map(({ path, text }) => new VFile({ path, value: text }));
  }

  /** Path of a file below content/. */
  within(file: VFile): string {
    return file.path.slice(this.folder.length + 1);
  }

  match(pattern: RegExp): { file: VFile; name: string }[] {
    return this.all.flatMap((file) => {
      const name = pattern.exec(this.within(file))?.[1];
      return name === undefined ? [] : [{ file, name }];
    });
  }

  require(path: string): VFile {
    const full = `${this.folder}/${path}`;
    const found = this.all.find((file) => file.path === full);
    if (found) return found;
    const missing = new VFile({ path: full, value: '' });
    report(missing, undefined, 'missing-file', 'Expected this file.');
    this.all.push(missing);
    return missing;
  }
}

/** A figure is checked for what it refers to and says, also when its schema refuses a field. */
const readFigure = (file: VFile, id: string): Figure => {
  const data = readData(file);
  if (data.value !== undefined) validate(data, [], figureSchema);
  return { id, data };
};

const readAnalysis = (
  files: Files,
  name: string,
  sources: Entries<SourceData>,
): AnalysisContent => {
  const folder = `analyses/${name}`;
  const article = readMarkdown(files.require(`${folder}/index.md`), name, analysisSchema);
  const record = readData(files.require(`${folder}/claims.yaml`));
  const figures = files
    .match(new RegExp(`^${folder}/figures/([^/]+)\\.yaml$`))
    .map((figure) => readFigure(figure.file, figure.name));
  return {
    name,
    article,
    sidebars: files
      .match(new RegExp(`^${folder}/sidebars/([^/]+)\\.md$`))
      .map((sidebar) => readMarkdown(sidebar.file, sidebar.name, sidebarSchema)),
    claims: readClaims(record),
    figures,
    references: [article.written, record, ...figures.map(({ data }) => data)].flatMap((data) =>
      findReferences(data),
    ),
    sources,
  };
};

/** Reads all files of a content folder, given with their paths as messages shall print them. */
export const readContent = (folder: string, given: TextFile[]): Content => {
  const files = new Files(folder, given);
  const sources = readSources(readJson(files.require('sources.json')));
  const names = [...new Set(files.match(/^analyses\/([^/]+)\//).map(({ name }) => name))];
  const analyses = names.map((name) => readAnalysis(files, name, sources));
  return { folder, analyses, sources, files: files.all };
};
