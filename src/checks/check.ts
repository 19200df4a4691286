/** Runs the rules over a content folder. */
import type { VFile } from 'vfile';
import type { AnalysisContent, Content, TextFile } from './read/content.ts';
import { isDraft } from './read/front-matter.ts';
import type { Passed } from './passed.ts';
import { type FileReaders, readContent } from './read/read-content.ts';
import { runRule } from './rule.ts';
import { isSilenced } from './report/silence.ts';
import { analysisRules, contentRules } from './rules.ts';
import { getOwnFiles, getSharedFiles, isUnread } from './read/unread.ts';

/** The checked content and its files; each file carries its messages. */
export interface Result {
  content: Content;
  files: VFile[];
  /** True when any rule found an error; warnings are none. */
  hasErrors: boolean;
}

const createResult = (content: Content): Result => ({
  content,
  files: content.files,
  hasErrors: content.files.some(({ messages }) => messages.some(({ fatal }) => fatal)),
});

const countFindings = ({ files }: Content): number =>
  files.reduce((count, { messages }) => count + messages.length, 0);

/** Runs the rules about one analysis; true when none found anything. */
const isRight = (content: Content, analysis: AnalysisContent): boolean => {
  const before = countFindings(content);
  for (const rule of analysisRules)
    runRule(rule, analysis, (file, range) => isSilenced(analysis, file, range));
  return countFindings(content) === before;
};

/** How files are read, and which analyses passed before; both without effect on what is found. */
interface Options {
  read?: FileReaders;
  passed?: Passed;
}

/** Checks files that were read from a folder; reads and writes nothing itself. */
export const check = (
  folder: string,
  given: TextFile[],
  { read, passed }: Options = {},
): Result => {
  const content = readContent(folder, given, read);
  // Without the library every source would look unknown.
  if (getSharedFiles(content).some(isUnread)) return createResult(content);
  for (const analysis of content.analyses) {
    if (getOwnFiles(content, analysis).some(isUnread)) continue;
    if (passed?.has(content, analysis) || isRight(content, analysis))
      passed?.add(content, analysis);
  }
  for (const rule of contentRules) runRule(rule, content);
  return createResult(content);
};

/** The same result for some analyses and the library they cite. */
const select = ({ content }: Result, isWanted: (analysis: AnalysisContent) => boolean): Result => {
  const analyses = content.analyses.filter(isWanted);
  const own = analyses.flatMap((analysis) => getOwnFiles(content, analysis));
  return createResult({ ...content, analyses, files: [...getSharedFiles(content), ...own] });
};

/** The same result for one analysis and the library it cites. */
export const selectAnalysis = (result: Result, name: string): Result =>
  select(result, (analysis) => analysis.name === name);

/** The same result without drafts, which no build publishes. */
export const selectPublished = (result: Result): Result =>
  select(result, (analysis) => !isDraft(analysis));
