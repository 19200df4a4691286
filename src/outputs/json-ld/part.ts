/** Describes the page of a part for search engines: a section is analysis, a sidebar is background. */
import type { AnalysisNewsArticle, BackgroundNewsArticle, WithContext } from 'schema-dts';
import type { Analysis, Part } from '../../model/analysis.ts';
import { getPartSources } from '../../model/part-sources.ts';
import { getPageVersion } from '../../model/page-version.ts';
import { absolute, analysisUrl, partUrl } from '../../addresses/urls.ts';
import { citeSource } from './source.ts';
import { describeWork } from './work.ts';
import { getCardUrl } from '../cards/page-card.ts';

const types = { section: 'AnalysisNewsArticle', sidebar: 'BackgroundNewsArticle' } as const;

type PartArticle = AnalysisNewsArticle | BackgroundNewsArticle;

/** A part in the description of an analysis: type, title and address. */
export const describePartBriefly = (analysis: Analysis, part: Part): PartArticle => ({
  '@type': types[part.kind],
  url: absolute(partUrl(analysis.id, part.id)),
});

/** A part on its own page, with its sources. */
export const describePart = (analysis: Analysis, part: Part): WithContext<PartArticle> => {
  const { id, title } = analysis;
  return {
    '@context': 'https://schema.org',
    '@type': types[part.kind],
    ...describeWork(analysis, {
      ...part,
      url: partUrl(id, part.id),
      version: getPageVersion(analysis, part),
    }),
    image: absolute(getCardUrl(id, part.id)),
    citation: getPartSources(analysis, part).map(citeSource),
    isPartOf: {
      '@type': 'AnalysisNewsArticle',
      '@id': absolute(analysisUrl(id)),
      headline: title,
      url: absolute(analysisUrl(id)),
    },
  };
};
