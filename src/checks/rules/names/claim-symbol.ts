/**
 * A document symbol beside marked words is one that their claims cite or mention.
 *
 * Bad: `on :claim[3 April 2031]{#last-crossing}, says report A/2032/1` where the claim cites P/2031/7
 *
 * Good: `on :claim[3 April 2031]{#last-crossing}, says report P/2031/7`
 */
import { getCited } from '../../texts/cited-sources.ts';
import { describeClaim, getRowClaims, type Claim } from '../../texts/claim-marks.ts';
import { getProse, getValid, hasUnreadClaims, type AnalysisContent } from '../../read/content.ts';
import { getEntryTexts } from '../../texts/entry-texts.ts';
import { findQuantities, isSymbol } from '../../language/quantities/quantities.ts';
import { getMarkedClaims } from '../../excerpts/quoted-words.ts';
import type { AnalysisRule } from '../../rule.ts';

/** All texts of a claim and its sources that may contain a symbol. */
const getSymbolTexts = ({ data }: Claim, { sources }: AnalysisContent): string[] => [
  ...getEntryTexts(data),
  ...getCited(data, sources).flatMap(({ number = '', note = '' }) => [number, note]),
];

export const claimSymbol: AnalysisRule = {
  id: 'claim-symbol',
  guesses: true,
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    // `known-symbol` reports symbols that no source has.
    const known = new Set(getValid(analysis.sources).map(({ data }) => data.number));
    for (const prose of getProse(analysis)) {
      const claims = getRowClaims(analysis)(prose) ?? getMarkedClaims([prose], analysis);
      if (claims.length === 0) continue;
      for (const { words, start, end } of findQuantities(prose.text).filter(isSymbol)) {
        const texts = claims.flatMap((claim) => getSymbolTexts(claim, analysis));
        if (!known.has(words) || texts.some((text) => text.includes(words))) continue;
        report(
          prose.file,
          prose.at(start, end),
          `Unexpected symbol "${words}", expected that of a document that ${claims.slice(0, 3).map(describeClaim).join(' or ')} cites.`,
        );
      }
    }
  },
};
