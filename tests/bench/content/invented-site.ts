/** Writes the content folder of one invented analysis that is long. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { inventLibrary, writeAnalysis } from './invented-analysis.ts';
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
