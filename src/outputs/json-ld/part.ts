/** A part alone for search engines: a section is analysis, a sidebar is background. */
import type { AnalysisNewsArticle, BackgroundNewsArticle, WithContext } from 'schema-dts';
import type { Analysis, Part } from '../../model/analysis.ts';
import { getPartSources } from '../../model/part-sources.ts';
import { absolute, analysisUrl, cardUrl, partUrl } from '../../model/urls.ts';
import { describeSource } from './source.ts';
import { describeWork } from './work.ts';

const types = { section: 'AnalysisNewsArticle', sidebar: 'BackgroundNewsArticle' } as const;

type PartArticle = AnalysisNewsArticle | BackgroundNewsArticle;

/** A part as the analysis lists it: what it is, its name and its address. */
export const describePartBriefly = (analysis: Analysis, part: Part): PartArticle => ({
  '@type': types[part.kind],
  '@id': absolute(partUrl(analysis.id, part.id)),
  url: absolute(partUrl(analysis.id, part.id)),
  headline: part.title,
  description: part.summary,
});

/** A part on its own page, with the sources it leans on. */
export const describePart = (analysis: Analysis, part: Part): WithContext<PartArticle> => {
  const { id, title } = analysis;
  return {
    '@context': 'https://schema.org',
    '@type': types[part.kind],
    ...describeWork(analysis, { ...part, url: partUrl(id, part.id) }),
    image: absolute(cardUrl(id, part.id)),
    citation: getPartSources(analysis, part).map(describeSource),
    isPartOf: {
      '@type': 'AnalysisNewsArticle',
      '@id': absolute(analysisUrl(id)),
      headline: title,
      url: absolute(analysisUrl(id)),
    },
  };
};
