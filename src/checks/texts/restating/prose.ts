/** Reads the statements of the text, each with the texts of its claims. */
import { findStatements, getSentence, type Sentence } from '../../language/words/sentences.ts';
import { getProse, type AnalysisContent } from '../../read/content.ts';
import type { Prose } from '../../read/prose.ts';
import {
  getMarksByProse,
  getMarksIn,
  getRowClaims,
  type Claim,
  type ClaimMark,
} from '../claim-marks.ts';
import { getSoundTexts, getTextsOfClaims } from '../compared-texts.ts';
import { createScopes, getLine } from '../text-scopes.ts';
import type { RestatingText } from './restating-text.ts';

/** The texts that a statement restates; for a contradicted claim, what documents say instead. */
const getTextsOfStatement = (
  claims: Claim[],
  statement: Sentence,
  { text, context }: Prose,
  marks: ClaimMark[],
): string[] =>
  context !== text || getMarksIn(statement, marks).length > 0
    ? getTextsOfClaims(claims)
    : getSoundTexts(claims);

/** The claims of a statement: those of its row, its own marks, or the marks of its sentence. */
const getClaimsOfStatement = (
  statement: Sentence,
  prose: Prose,
  marks: ClaimMark[],
  analysis: AnalysisContent,
): Claim[] => {
  const row = getRowClaims(analysis)(prose);
  if (row) return row;
  const own = getMarksIn(statement, marks);
  const sentence = getSentence(prose.text, statement.start);
  const near = own.length > 0 ? own : getMarksIn(sentence, marks);
  return near.map(({ claim }) => claim);
};

const readStatement = (
  statement: Sentence,
  prose: Prose,
  marks: ClaimMark[],
  analysis: AnalysisContent,
): RestatingText => {
  const { words: text, start } = statement;
  const own = getClaimsOfStatement(statement, prose, marks, analysis);
  const around = () => createScopes(analysis).around(prose.file, getLine(prose)).claims;
  return {
    text,
    apart: prose.marks
      .filter(({ kind }) => kind !== 'note')
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    texts:
      own.length > 0 ? getTextsOfStatement(own, statement, prose, marks) : getSoundTexts(around()),
    least: own.length > 0 ? 1 : 2,
    file: prose.file,
    at: (from: number, to: number) => prose.at(start + from, start + to),
  };
};

/** The statements of the text. Those without a claim are compared with the claims around them. */
export const readProse = (analysis: AnalysisContent): RestatingText[] =>
  getProse(analysis).flatMap((prose) => {
    const marks = getMarksByProse(analysis).get(prose) ?? [];
    return findStatements(prose.text).map((statement) =>
      readStatement(statement, prose, marks, analysis),
    );
  });
