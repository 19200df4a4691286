/** Writes content folders of invented analyses: one that is long, or many. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { inventLibrary, sourcesOf, writeAnalysis } from './invented-analysis.ts';
import { createWriter } from './invented-words.ts';

const empty = (content: string): void => {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
};

/** One analysis, "long", of `lengths` times 1,300 words, 60 marks and 25 sources. */
export const writeLongAnalysis = (content: string, times: number): void => {
  empty(content);
  const writer = createWriter(times);
  const library = inventLibrary(writer, times);
  const ids = library.map(({ id }) => id);
  writeAnalysis(`${content}/analyses/long`, writer, times, ids);
  writeFileSync(`${content}/sources.json`, JSON.stringify(library));
};

/** The number of analyses with sources of their own; further ones cite the same sources again. */
const libraries = 10;

/** Several analyses, from "invented-0", each the size of a real one, with a shared library. */
export const writeManyAnalyses = (content: string, count: number): void => {
  empty(content);
  const library = inventLibrary(createWriter(0), Math.min(count, libraries));
  const ids = library.map(({ id }) => id);
  for (let index = 0; index < count; index++) {
    const first = (index * sourcesOf) % ids.length;
    const sources = ids.slice(first, first + sourcesOf);
    writeAnalysis(`${content}/analyses/invented-${index}`, createWriter(index + 1), 1, sources);
  }
  writeFileSync(`${content}/sources.json`, JSON.stringify(library));
};
