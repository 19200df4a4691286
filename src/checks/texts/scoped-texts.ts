/** The texts that cannot have marks, with the claims whose numbers they may repeat. */
import {
  getMarkdownFiles,
  getValid,
  type AnalysisContent,
  type Markdown,
  type Path,
} from '../read/content.ts';
import { locateFrontTexts } from './located-texts.ts';
import type { PlacedText } from './placed-text.ts';
import { canCarryMarks } from '../read/prose.ts';
import { createScopes, getLine, type Scope, type Scopes } from './text-scopes.ts';

/** A text without marks, and its scope. */
export interface ScopedText extends Scope, PlacedText {}

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
  { file }: Markdown<unknown>,
  analysis: AnalysisContent,
  scopes: Scopes,
): Scope => {
  if (path[0] === 'sections') return scopes.ofSection(String(path[1]));
  if (path[0] === 'glossary') return getTermScope(String(path[1]), analysis) ?? scopes.whole;
  return file === analysis.article.file ? scopes.whole : scopes.around(file, 1);
};

/** Titles, summaries, headings and notes, each with its scope. */
export const getScopedTexts = (analysis: AnalysisContent): ScopedText[] => {
  const scopes = createScopes(analysis);
  return getMarkdownFiles(analysis).flatMap((markdown) => [
    ...locateFrontTexts(markdown).map(({ path, text, file, at }) => ({
      text,
      file,
      at,
      ...getFrontScope(path, markdown, analysis, scopes),
    })),
    ...markdown.prose
      .filter((prose) => !canCarryMarks(prose))
      .map((prose) => ({
        text: prose.text,
        file: prose.file,
        at: prose.at,
        ...scopes.around(prose.file, getLine(prose)),
      })),
  ]);
};
