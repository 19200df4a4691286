/** Runs the rules over a content folder. */
import type { VFile } from 'vfile';
import { isEnglish } from '../schemas/language.ts';
import { getLanguage, type AnalysisContent, type Content, type TextFile } from './read/content.ts';
import type { Outline } from './read/outline.ts';
import { readContent, type ReadOptions } from './read/read-content.ts';
import { runRules, type AnalysisRule } from './rule.ts';
import { restoreNumbers } from './read/restore-numbers.ts';
import { findAllowance } from './allow/suppress.ts';
import { analysisRules, contentRules } from './rules.ts';
import { isIncomplete } from './read/incomplete-files.ts';

/** The checked content and its files; each file has its messages. */
export interface Result {
  content: Content;
  files: VFile[];
  /** True when any rule found an error; warnings do not count. */
  hasErrors: boolean;
}

const createResult = (content: Content, files: VFile[]): Result => ({
  content,
  files,
  hasErrors: files.some(({ messages }) => messages.some(({ fatal }) => fatal)),
});

/** The rule with messages that show numbers as the author wrote them. */
const restoreWritten = (rule: AnalysisRule): AnalysisRule => ({
  ...rule,
  check: (analysis, report, suppressed) =>
    rule.check(
      analysis,
      (file, range, reason) => report(file, range, restoreNumbers(reason, analysis)),
      suppressed,
    ),
});

/** Runs the rules about one analysis. */
const checkAnalysis = (analysis: AnalysisContent): void => {
  const isInEnglish = isEnglish(getLanguage(analysis));
  const rules = analysisRules
    .filter(({ language }) => isInEnglish || language !== 'en')
    .map(restoreWritten);
  runRules(rules, analysis, (file, range) => findAllowance(analysis, file, range));
};

/** Checks files that were already read. Does no input or output itself. */
export const check = (
  folder: string,
  given: TextFile[],
  options: Omit<ReadOptions, 'visit'> = {},
): Result => {
  const visit = (analysis: AnalysisContent, content: Content): void => {
    // Without the library, every source would look unknown.
    if (content.files.listShared().some(isIncomplete)) return;
    if (!content.files.listOf(analysis.name).some(isIncomplete)) checkAnalysis(analysis);
  };
  const content = readContent(folder, given, { ...options, visit });
  if (!content.files.listShared().some(isIncomplete)) runRules(contentRules, content);
  return createResult(content, content.files.all);
};

/** Restricts a result to some analyses and the files shared by all. */
const restrict = ({ content }: Result, isWanted: (outline: Outline) => boolean): Result => {
  const outlines = content.outlines.filter(isWanted);
  const names = new Set(outlines.map(({ name }) => name));
  const analyses = content.analyses.filter(({ name }) => names.has(name));
  const own = [...names].flatMap((name) => content.files.listOf(name));
  return createResult({ ...content, analyses, outlines }, [...content.files.listShared(), ...own]);
};

/** Restricts a result to one analysis and the files shared by all. */
export const selectAnalysis = (result: Result, name: string): Result =>
  restrict(result, (outline) => outline.name === name);

/** Leaves drafts out of a result, because builds do not publish them. */
export const selectPublished = (result: Result): Result =>
  restrict(result, ({ isDraft }) => !isDraft);
