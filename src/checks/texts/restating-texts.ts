/** Sentences that restate the record, each with the record texts that it is compared with. */
import type { VFile } from 'vfile';
import { findQuotations } from '../../wording/pair-quotations.ts';
import { getFigureScope } from './figure-scope.ts';
import { getPoints } from './figure-points.ts';
import { getPointTexts } from './point-texts.ts';
import {
  getLanguage,
  getProse,
  getValid,
  type AnalysisContent,
  type Figure,
} from '../read/content.ts';
import { memoise, memoiseByObject } from '../../platform/memoise.ts';
import type { Prose } from '../read/prose.ts';
import type { Range } from '../report/range.ts';
import { findStatements, getSentence, type Sentence } from '../language/words/sentences.ts';
import { getClaimMarks, getRowClaims, type Claim, type ClaimMark } from './claim-marks.ts';
import { getMarkedTexts, getSoundTexts, getTextsOfClaims } from './compared-texts.ts';
import { getEntryTexts } from './entry-words.ts';
import { locateFigureTexts, locateRecordSentences } from './located-texts.ts';
import { getScopedTexts } from './scoped-texts.ts';
import { createScopes, getLine } from './text-scopes.ts';

/** A range of offsets in a text. */
interface Part {
  start: number;
  end: number;
}

/** A sentence, the texts that it restates, and how many words it must share with a sentence of them. */
export interface Restating {
  text: string;
  /** The marked words, when only they are compared. */
  marked?: Part;
  /** Marked words that are compared separately. */
  apart?: Part[];
  /** True for a sentence of the record itself. */
  isRecord?: true;
  texts: string[];
  least: number;
  file: VFile;
  at: (start: number, end: number) => Range;
}

const readMarks = (analysis: AnalysisContent): Restating[] =>
  getClaimMarks(analysis)
    .filter(({ mark }) => findQuotations(mark.words, getLanguage(analysis)).length === 0)
    .map((claimMark) => {
      const { prose, mark } = claimMark;
      const { words: text, start } = getSentence(prose.text, mark.start);
      return {
        text,
        marked: { start: mark.start - start, end: mark.end - start },
        texts: getMarkedTexts(claimMark),
        least: 0,
        file: prose.file,
        at: (from: number, to: number) => prose.at(start + from, start + to),
      };
    });

const isInSentence = ({ mark }: ClaimMark, { start, words }: Sentence): boolean =>
  mark.start < start + words.length && mark.end > start;

/** The texts that a statement restates; for a contradicted claim, what documents say instead. */
const getOwnTexts = (
  claims: Claim[],
  statement: Sentence,
  { text, context }: Prose,
  marks: ClaimMark[],
): string[] =>
  context !== text || marks.some((mark) => isInSentence(mark, statement))
    ? getTextsOfClaims(claims)
    : getSoundTexts(claims);

/** The claims of a statement: those of its row, its own marks, or the marks of its sentence. */
const getOwnClaims = (
  statement: Sentence,
  prose: Prose,
  marks: ClaimMark[],
  analysis: AnalysisContent,
): Claim[] => {
  const row = getRowClaims(analysis)(prose);
  if (row) return row;
  const own = marks.filter((mark) => isInSentence(mark, statement));
  const sentence = getSentence(prose.text, statement.start);
  const near = own.length > 0 ? own : marks.filter((mark) => isInSentence(mark, sentence));
  return near.map(({ claim }) => claim);
};

const readProse = (analysis: AnalysisContent): Restating[] => {
  const byProse = Map.groupBy(getClaimMarks(analysis), ({ prose }) => prose);
  const { around } = createScopes(analysis);
  return getProse(analysis).flatMap((prose) =>
    findStatements(prose.text).map((statement): Restating => {
      const { words: text, start } = statement;
      const marks = byProse.get(prose) ?? [];
      const own = getOwnClaims(statement, prose, marks, analysis);
      const claims = own.length > 0 ? own : around(prose.file, getLine(prose)).claims;
      const at = (from: number, to: number) => prose.at(start + from, start + to);
      const least = own.length > 0 ? 1 : 2;
      const texts =
        own.length > 0 ? getOwnTexts(claims, statement, prose, marks) : getSoundTexts(claims);
      const apart = prose.marks
        .filter(
          ({ kind, start: from, end }) =>
            kind !== 'note' && from < start + text.length && end > start,
        )
        .map((mark) => ({ start: mark.start - start, end: mark.end - start }));
      return { text, apart, texts, least, file: prose.file, at };
    }),
  );
};

const readScoped = (analysis: AnalysisContent): Restating[] =>
  getScopedTexts(analysis).flatMap(({ words, claims, file, at }) =>
    findStatements(words).map(({ words: text, start }) => ({
      text,
      texts: getSoundTexts(claims),
      least: 2,
      file,
      at: (from: number, to: number) => at(start + from, start + to),
    })),
  );

const readWhole = (figure: Figure, analysis: AnalysisContent): Restating[] => {
  const scopes = createScopes(analysis);
  const whole = locateFigureTexts(figure).filter(({ path }) => path.length < 3);
  const getTextsOf = memoise((field: string) =>
    getSoundTexts(getFigureScope(figure, analysis, scopes, field)),
  );
  return whole.flatMap(({ path, text, file, at }) => {
    const texts = getTextsOf(String(path[0]));
    return findStatements(text).map(({ words }) => ({ text: words, texts, least: 2, file, at }));
  });
};

const readPoints = (figure: Figure, analysis: AnalysisContent): Restating[] =>
  getPoints(figure, analysis).flatMap((point) =>
    getPointTexts(point).map(({ field, text }) => ({
      text,
      texts: getTextsOfClaims(point.claim ? [point.claim] : []),
      least: 0,
      file: figure.data.file,
      at: () => figure.data.at([...point.path, field]),
    })),
  );

/** Each sentence of an entry with the others. Unconfirmed ones may differ. */
const readRecord = (analysis: AnalysisContent): Restating[] =>
  getValid(analysis.claims).flatMap((claim) => {
    const isSound = claim.data.verdict.startsWith('confirmed');
    const sentences = locateRecordSentences(claim).slice(isSound ? 0 : 1);
    return sentences.flatMap(({ path, text: whole, file, at }) => {
      const texts = sentences.filter((other) => other.path !== path).map(({ text }) => text);
      return findStatements(whole).map(({ words: text }) => ({
        text,
        texts,
        least: 2,
        isRecord: true as const,
        file,
        at,
      }));
    });
  });

/** The attribution with the rest of the entry, to compare offices. */
const readSpeakers = (analysis: AnalysisContent): Restating[] =>
  getValid(analysis.claims).map(({ data, file, at }) => ({
    text: data.attribution.who,
    texts: getEntryTexts(data),
    least: 0,
    isRecord: true as const,
    file,
    at: () => at('attribution'),
  }));

/** Every sentence that restates the record: marked words first, sentences of the record last. */
export const getRestating = memoiseByObject((analysis: AnalysisContent): Restating[] => [
  ...readMarks(analysis),
  ...readProse(analysis),
  ...readScoped(analysis),
  ...analysis.figures.flatMap((figure) => [
    ...readWhole(figure, analysis),
    ...readPoints(figure, analysis),
  ]),
  ...readRecord(analysis),
  ...readSpeakers(analysis),
]);
