/** Describes the record for search engines: each statement as a claim, with its review. */
import type { Claim as SchemaClaim, ClaimReview, CollectionPage, WithContext } from 'schema-dts';
import type { Analysis, Claim } from '../../model/analysis.ts';
import { absolute, analysisUrl, recordUrl } from '../../addresses/urls.ts';
import { getVerdictWords } from '../../wording/verdicts.ts';
import { publisherId } from './publisher.ts';
import { describeSource } from './source.ts';
import { describeWork } from './work.ts';
import { getMessages } from '../../wording/messages.ts';

const getSpeaker = ({ attribution: { kind } }: Claim) =>
  kind === 'named person' || kind === 'unnamed official' ? 'Person' : 'Organization';

const describeClaim = (claim: Claim, url: string): SchemaClaim => ({
  '@type': 'Claim',
  '@id': url,
  url,
  text: claim.statement,
  author: { '@type': getSpeaker(claim), name: claim.attribution.who },
  ...(claim.asOf !== undefined && { temporalCoverage: claim.asOf }),
  appearance: claim.reported.map(describeSource),
});

/** An assessment is attributed but not reviewed. Every other statement has its verdict in words. */
const reviewClaim = (analysis: Analysis, claim: Claim): ClaimReview | SchemaClaim => {
  const url = absolute(recordUrl(analysis.id, claim.id));
  const described = describeClaim(claim, url);
  if (claim.verdict === 'assessment') return described;
  return {
    '@type': 'ClaimReview',
    url,
    claimReviewed: claim.statement,
    datePublished: analysis.checked,
    author: { '@id': publisherId },
    itemReviewed: described,
    reviewRating: {
      '@type': 'Rating',
      alternateName: getVerdictWords(claim.verdict, analysis.language).name,
    },
    reviewBody: claim.finding,
    citation: claim.evidence.map(({ document }) => describeSource(document)),
  };
};

/** The page of the record, with every statement. */
export const describeRecord = (analysis: Analysis): WithContext<CollectionPage> => {
  const { id, shortTitle, title } = analysis;
  const words = getMessages(analysis.language).record;
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    ...describeWork(analysis, {
      url: recordUrl(id),
      title: words.pageTitle(shortTitle),
      summary: words.description(title),
    }),
    isPartOf: { '@type': 'AnalysisNewsArticle', '@id': absolute(analysisUrl(id)) },
    hasPart: analysis.claims.map((claim) => reviewClaim(analysis, claim)),
  };
};
