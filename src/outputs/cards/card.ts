/** The content of a share card. */
import { getPartPosition, getParts, type Analysis, type Part } from '../../model/analysis.ts';
import {
  countVerdicts,
  formatVerdictCounts,
  type VerdictCounts,
} from '../../model/verdict-counts.ts';
import { getPartClaims } from '../../model/part-claims.ts';
import { site } from '../../site.ts';
import { getMessages } from '../../wording/messages.ts';

/** The texts and counts of a card. */
export interface Card {
  /** Language of its words. */
  language: string;
  /** The position of a part, beside the name of the site: "Part 3 of 10". */
  place: string;
  /** The title of the analysis, above the title of a part. */
  over: string | undefined;
  title: string;
  /** Standfirst or summary. */
  text: string;
  /** The number of claims by verdict; undefined if there are none. */
  verdictCounts: VerdictCounts | undefined;
}

const omitEmpty = (counts: VerdictCounts): VerdictCounts | undefined =>
  counts.total > 0 ? counts : undefined;

/** The card of the site, for pages that belong to no analysis. */
export const siteCard: Card = {
  language: site.language,
  place: '',
  over: undefined,
  title: site.description.replace(/\.$/, ''),
  text: '',
  verdictCounts: undefined,
};

/** The card of an analysis. */
export const getAnalysisCard = (analysis: Analysis): Card => ({
  language: analysis.language,
  place: getMessages(analysis.language).opening.kind,
  over: undefined,
  title: analysis.title,
  text: analysis.standfirst,
  verdictCounts: omitEmpty(countVerdicts(analysis.claims)),
});

/** The card of a section or sidebar. */
export const getPartCard = (analysis: Analysis, part: Part): Card => {
  const number = getPartPosition(analysis, part) + 1;
  return {
    language: analysis.language,
    place: getMessages(analysis.language).card.place(number, getParts(analysis).length),
    over: analysis.title,
    title: part.title,
    text: part.summary,
    verdictCounts: omitEmpty(countVerdicts(getPartClaims(analysis, part))),
  };
};

/** The text alternative of a card. */
export const formatCardText = (shown: Card): string => {
  const { place, over, title, text, verdictCounts, language } = shown;
  const { card, share } = getMessages(language);
  const words = [place && over ? card.of(place, over) : over, share.quoted(title)];
  return [
    words.filter(Boolean).join(': '),
    text,
    verdictCounts && formatVerdictCounts(verdictCounts, language),
  ]
    .filter(Boolean)
    .join(' ');
};
