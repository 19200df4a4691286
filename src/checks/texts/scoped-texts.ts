/** The texts that cannot have marks, with the claims whose numbers they may repeat. */
import type { VFile } from 'vfile';
import {
  getMarkdownFiles,
  getValid,
  type AnalysisContent,
  type Markdown,
  type Path,
} from '../read/content.ts';
import { locateFrontTexts } from './located-texts.ts';
import { canCarryMarks } from '../read/prose.ts';
import type { Range } from '../report/range.ts';
import { createScopes, getLine, type Scope, type Scopes } from './text-scopes.ts';

/** A text without marks, and its scope. */
export interface ScopedText extends Scope {
  file: VFile;
  words: string;
  at: (start: number, end: number) => Range;
}

/** The claims listed under a term; undefined when it lists none. */
const getTermScope = (id: string, { article, claims }: AnalysisContent): Scope | undefined => {
  const listed = article.data?.glossary[id]?.claims ?? [];
  if (listed.length === 0) return undefined;
  return {
    claims: getValid(claims).filter((claim) => listed.includes(claim.id)),
    scope: `term "${id}"`,
  };
};

const getFrontScope = (
  path: Path,
  text: Markdown<unknown>,
  analysis: AnalysisContent,
  scopes: Scopes,
): Scope => {
  if (path[0] === 'sections') return scopes.ofSection(String(path[1]));
  if (path[0] === 'glossary') return getTermScope(String(path[1]), analysis) ?? scopes.whole;
  return text.file === analysis.article.file ? scopes.whole : scopes.around(text.file, 1);
};

/** Titles, summaries, headings and notes, each with its scope. */
export const getScopedTexts = (analysis: AnalysisContent): ScopedText[] => {
  const scopes = createScopes(analysis);
  return getMarkdownFiles(analysis).flatMap((text) => [
    ...locateFrontTexts(text).map(({ path, text: words, file, at }) => ({
      file,
      words,
      at,
      ...getFrontScope(path, text, analysis, scopes),
    })),
    ...text.prose
      .filter((prose) => !canCarryMarks(prose))
      .map((prose) => ({
        file: prose.file,
        words: prose.text,
        at: prose.at,
        ...scopes.around(prose.file, getLine(prose)),
      })),
  ]);
};
