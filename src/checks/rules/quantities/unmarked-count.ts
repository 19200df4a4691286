/**
 * A small number or share outside marks agrees with the claims in scope.
 *
 * Bad: `:claim[The fleet]{#fleet-size} was three boats` where the statement has two
 *
 * Good: `:claim[The fleet]{#fleet-size} was two boats`
 */
import type { VFile } from 'vfile';
import {
  describeClaim,
  getClaims,
  getMarksByProse,
  getMarksIn,
  getRowClaims,
  type Claim,
  type ClaimMark,
} from '../../texts/claim-marks.ts';
import { getProse, hasUnreadClaims, type AnalysisContent } from '../../read/content.ts';
import { getEntryTexts } from '../../texts/entry-texts.ts';
import { getFigureScope } from '../../texts/figure-scope.ts';
import { getFigureTexts } from '../../texts/figure-texts.ts';
import type { Range } from '../../report/range.ts';
import { memoiseByObject } from '../../../platform/memoise.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getScopedTexts } from '../../texts/scoped-texts.ts';
import { findCounts } from '../../language/quantities/counts.ts';
import type { Prose } from '../../read/prose.ts';
import { getStems } from '../../language/words/stems.ts';
import { getStatement } from '../../language/words/sentences.ts';
import {
  findKnownTallies,
  findTallies,
  findTallyProblem,
  type Tally,
} from '../../language/quantities/tallies.ts';
import { createScopes } from '../../texts/text-scopes.ts';

/** A tally with its position, and the claims that it may be about. */
interface Place {
  tally: Tally;
  file: VFile;
  range: Range;
  claims: Claim[];
}

/** The claims marked in a statement, otherwise those in its paragraph. */
const getNearbyClaims = (text: string, at: number, marks: ClaimMark[]): Claim[] => {
  const own = getMarksIn(getStatement(text, at), marks);
  return getClaims(own.length > 0 ? own : marks);
};

/** Whether a tally is in marked words, which another rule compares with their claim. */
const isMarked = ({ value, start, end }: Tally, marks: ClaimMark[]): boolean =>
  typeof value === 'number' && marks.some(({ mark }) => mark.start <= start && mark.end >= end);

/** A number that what is marked changes to: "The :claim[nine sailings] became seven". */
const findBecome = (prose: Prose, marks: ClaimMark[]): Tally[] =>
  findCounts(prose.text).flatMap((count) => {
    const head = prose.text.slice(0, count.start);
    const mark = marks.findLast((each) => each.mark.end <= count.start)?.mark;
    const isLast = mark && /^[^.;]*\bbec(?:ame|omes?)\s$/u.test(head.slice(mark.end));
    const isBare = /^[.,;]/.test(prose.text.slice(count.end));
    return isLast && isBare ? [{ ...count, bound: 'exactly', nouns: getStems(mark.words) }] : [];
  });

const findInText = (analysis: AnalysisContent): Place[] => {
  return getProse(analysis).flatMap((prose) => {
    const marks = getMarksByProse(analysis).get(prose) ?? [];
    return [...findTallies(prose.text), ...findBecome(prose, marks)]
      .filter((tally) => !isMarked(tally, marks))
      .map((tally) => ({
        tally,
        file: prose.file,
        range: prose.at(tally.start, tally.end),
        claims: getRowClaims(analysis)(prose) ?? getNearbyClaims(prose.text, tally.start, marks),
      }));
  });
};

const findInScopes = (analysis: AnalysisContent): Place[] =>
  getScopedTexts(analysis).flatMap(({ text, file, at, claims }) =>
    findTallies(text).map((tally) => ({ tally, file, range: at(tally.start, tally.end), claims })),
  );

/** Whether a tally counts the items of a figure, which `figure-count` checks. */
const isOfFigure = ({ nouns }: Tally): boolean =>
  nouns.some((noun) =>
    /^(?:count|estim|point|figure|bar|number|tall|disc|event|link|place)/.test(noun),
  );

const findInFigures = (analysis: AnalysisContent): Place[] =>
  analysis.figures.flatMap((figure) =>
    getFigureTexts(figure.data.value).flatMap(({ path, text }) =>
      findTallies(text)
        .filter((tally) => !isOfFigure(tally))
        .map((tally) => ({
          tally,
          file: figure.data.file,
          range: figure.data.at(path),
          claims: getFigureScope(figure, analysis, createScopes(analysis), String(path[0])),
        })),
    ),
  );

const getClaimTallies = memoiseByObject(({ data }: Claim): Tally[] =>
  [...getEntryTexts(data), data.attribution.who].flatMap(findKnownTallies),
);

export const unmarkedCount: AnalysisRule = {
  id: 'unmarked-count',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    const places = [...findInText(analysis), ...findInScopes(analysis), ...findInFigures(analysis)];
    for (const { tally, file, range, claims } of places) {
      const expected = findTallyProblem(tally, claims.flatMap(getClaimTallies));
      const holder = claims.find(
        (claim) => findTallyProblem(tally, getClaimTallies(claim)) === expected,
      );
      if (expected && holder)
        report(
          file,
          range,
          `Unexpected "${tally.words} ${tally.nouns[0]}", expected ${expected} as in ${describeClaim(holder)}.`,
        );
    }
  },
};
