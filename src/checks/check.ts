/** Runs the rules over a content folder. */
import type { VFile } from 'vfile';
import type { Content, TextFile } from './content.ts';
import { readContent } from './read-content.ts';
import { runRule } from './rule.ts';
import { analysisRules, contentRules } from './rules.ts';

/** What was looked at and what was found: each file carries its messages. */
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

/** Findings of the readers that leave entries out. */
const unread = ['syntax', 'missing-file', 'duplicate-id', 'no-entries'];

const isUnread = ({ messages }: VFile): boolean =>
  messages.some(({ ruleId }) => unread.includes(ruleId ?? ''));

/** Checks files given as text; reads and writes nothing. */
export const check = (folder: string, given: TextFile[]): Result => {
  const content = readContent(folder, given);
  // What could not be read would make everything that names it look wrong.
  if (content.files.some(isUnread)) return createResult(content);
  for (const analysis of content.analyses)
    for (const rule of analysisRules) runRule(rule, analysis);
  for (const rule of contentRules) runRule(rule, content);
  return createResult(content);
};

/** The same result for one analysis and the library it cites. */
export const selectAnalysis = ({ content }: Result, name: string): Result => {
  const { folder, files, analyses } = content;
  const isShared = (path: string) => !path.startsWith(`${folder}/analyses/`);
  const isOwn = (path: string) => path.startsWith(`${folder}/analyses/${name}/`);
  return createResult({
    ...content,
    analyses: analyses.filter((analysis) => analysis.name === name),
    files: files.filter(({ path }) => isShared(path) || isOwn(path)),
  });
};
