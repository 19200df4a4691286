/**
 * A sentence is as uncertain as the statement of its claim, and a title, summary or term as the record:
 * suspicions and possibilities are not stated as facts.
 *
 * Bad: `:claim[lost money for years]{#losses}` where the statement is "The line possibly lost money for years."
 *
 * Good: `:claim[possibly lost money for years]{#losses}`
 */
import type { VFile } from 'vfile';
import { memoiseByObject } from '../../../platform/memoise.ts';
import { findAttributed } from '../../language/words/attributions.ts';
import { findHedges, isHedged, type Hedge } from '../../language/words/hedges.ts';
import { getSentence } from '../../language/words/sentences.ts';
import { getStems } from '../../language/words/stems.ts';
import {
  getLanguage,
  getValid,
  hasUnreadClaims,
  type AnalysisContent,
} from '../../read/content.ts';
import {
  findDoubtElsewhere,
  findDroppedHedge,
  type DroppedHedge,
} from '../../support/dropped-hedges.ts';
import { hasQuotation } from '../../support/marked-words.ts';
import type { Range } from '../../report/range.ts';
import type { AnalysisRule, Report } from '../../rule.ts';
import { describeClaim, getClaimMarks, type Claim } from '../../texts/claim-marks.ts';
import { getVisibleTexts } from '../../texts/visible-texts.ts';
import { getEntryTexts } from '../../texts/entry-texts.ts';
import { getPoints } from '../../texts/figure-points.ts';
import { getPointTexts } from '../../texts/point-texts.ts';
import { getRecordSentences } from '../../texts/record-sentences.ts';
import { getUnmarkedStatements, type UnmarkedStatement } from '../../texts/unmarked-statements.ts';

/** A text about one claim. */
interface Told {
  claim: Claim;
  text: string;
  /** The text up to the next colon, after which a speaker is that of something else. */
  lead: string;
  /** True for a row of a table, which is about the claim even when it shares none of its words. */
  isRow: boolean;
  file: VFile;
  range: () => Range;
}

/** The part of a sentence up to the first colon or semicolon after an offset. */
const getLead = (text: string, offset: number): string =>
  text.slice(0, offset) + (/^[^:;]*/u.exec(text.slice(offset))?.[0] ?? '');

/** The sentence or row of each mark. Quotations are compared with their excerpts. */
const getMarked = (analysis: AnalysisContent): Told[] =>
  getClaimMarks(analysis)
    .filter((claimMark) => !hasQuotation(claimMark, getLanguage(analysis)))
    .map(({ prose, mark, claim }) => {
      const isRow = prose.context !== prose.text;
      const { words, start } = getSentence(prose.text, mark.start);
      const [text, lead] = isRow
        ? [prose.context, prose.context]
        : [words, getLead(words, mark.end - start)];
      const range = () => prose.at(mark.start, mark.end);
      return { claim, text, lead, isRow, file: prose.file, range };
    });

/** The texts of events and points that name a claim. */
const getDrawn = (analysis: AnalysisContent): Told[] =>
  analysis.figures.flatMap((figure) =>
    getPoints(figure, analysis).flatMap((point) =>
      getPointTexts(point).flatMap(({ field, text }) => {
        const { claim, path } = point;
        const { file, at } = figure.data;
        return claim
          ? [{ claim, text, lead: text, isRow: false, file, range: () => at([...path, field]) }]
          : [];
      }),
    ),
  );

/** Whether a text says what is hedged: the first of its words, or two of them. */
const isSaid = ({ hedged }: Hedge, { text, isRow }: Told): boolean => {
  const stems = getStems(text);
  const shared = hedged.filter((stem) => stems.includes(stem));
  return isRow || shared.length > 1 || (shared.length > 0 && shared[0] === hedged[0]);
};

/** A hedge of the statement that a text drops. */
const findDropped = (told: Told): Hedge | undefined =>
  isHedged(told.text)
    ? undefined
    : findHedges(told.claim.data.statement).find(
        (hedge) =>
          isSaid(hedge, told) && !(hedge.isRelayed && findAttributed(told.lead).length > 0),
      );

/** All texts that readers see, and the record. */
const getAllTexts = memoiseByObject((analysis: AnalysisContent): string[] => [
  ...getVisibleTexts(analysis).map(({ text }) => text),
  ...getValid(analysis.claims).flatMap(({ data }) => getEntryTexts(data)),
]);

const getSentences = memoiseByObject((claims: Claim[]): string[] =>
  claims.flatMap(({ data }) => getRecordSentences(data).map(({ text }) => text)),
);

/** At most so many claims are about one thing, as those of a term are. */
const few = 5;

/** A doubt that a statement without marks drops. */
const findInUnmarked = (
  { words, claims }: UnmarkedStatement,
  analysis: AnalysisContent,
): DroppedHedge | undefined =>
  findDroppedHedge(words, getSentences(claims), claims.length > few ? 4 : 2) ??
  findDoubtElsewhere(words, getAllTexts(analysis));

/** Titles, summaries, terms, notes, the words of figures, and sentences without a mark. */
const checkUnmarked = (analysis: AnalysisContent, report: Report): void => {
  for (const statement of getUnmarkedStatements(analysis)) {
    const dropped = findInUnmarked(statement, analysis);
    if (dropped)
      report(
        statement.file,
        statement.range(),
        `Unexpected statement without doubt, expected "${dropped.words}" or another word of doubt as in "${dropped.sentence.trim()}"`,
      );
  }
};

export const claimHedge: AnalysisRule = {
  id: 'claim-hedge',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (!hasUnreadClaims(analysis)) checkUnmarked(analysis, report);
    for (const told of [...getMarked(analysis), ...getDrawn(analysis)]) {
      const hedge = findDropped(told);
      if (hedge)
        report(
          told.file,
          told.range(),
          `Unexpected statement without doubt, expected "${hedge.words}" or another word of doubt as in ${describeClaim(told.claim)}: "${told.claim.data.statement}"`,
        );
    }
  },
};
