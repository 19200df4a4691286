/** Suppresses findings of rules that guess, on words that the author listed under `allow`. */
import type { VFile } from 'vfile';
import { getLanguage, type AnalysisContent } from '../read/content.ts';
import { createNumberReader } from '../read/decimal-commas.ts';
import { getAllowedWords, isAllowUnread } from '../read/front-matter.ts';
import type { Range } from '../report/range.ts';
import { memoise } from '../../platform/memoise.ts';

/** The text of a file without mark syntax and with single spaces, so that `allow` can be matched against it. */
interface Words {
  text: string;
  /** For each character of the text, its offset in the file. */
  offsets: number[];
}

const readWords = memoise((source: string): Words => {
  const offsets: number[] = [];
  let text = '';
  for (const { 0: part, index, groups } of source.matchAll(
    /(?<sign>:(?:claim|note|term)\[|\]\{#[^}]*\})|(?<space>\s+)|[^]/g,
  )) {
    if (groups?.['sign']) continue;
    text += groups?.['space'] ? ' ' : part;
    offsets.push(index);
  }
  return { text, offsets };
});

const isTouched = (
  words: string,
  file: VFile,
  { start, end }: Range,
  readNumbers: (text: string) => string,
): boolean => {
  const { text, offsets } = readWords(readNumbers(String(file)));
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [first = 0, last = 0] = [offsets[at], offsets[at + words.length - 1]];
    if (first < (end.offset ?? 0) && last >= (start.offset ?? 0)) return true;
  }
  return false;
};

/**
 * The words under `allow` that suppress a finding, or undefined. An `allow` that cannot be read suppresses
 * all findings: its own error is enough.
 */
export const findAllowance = (
  analysis: AnalysisContent,
  file: VFile,
  range: Range | undefined,
): string | undefined => {
  if (isAllowUnread(analysis)) return '';
  const read = createNumberReader(getLanguage(analysis));
  return range && getAllowedWords(analysis).find((each) => isTouched(each, file, range, read));
};
