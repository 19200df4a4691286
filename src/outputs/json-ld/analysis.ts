/** Describes an analysis for search engines: a schema.org news article with sources, parts and corrections. */
import type {
  AnalysisNewsArticleLeaf,
  CorrectionComment,
  MergeLeafTypes,
  NewsArticleLeaf,
  WithContext,
} from 'schema-dts';
import { getParts, type Analysis } from '../../model/analysis.ts';
import { absolute, analysisUrl, recordUrl } from '../../addresses/urls.ts';
import { getMessages } from '../../wording/messages.ts';
import { describePartBriefly } from './part.ts';
import { citeSource, describeSource } from './source.ts';
import { describeSubjects } from './subjects.ts';
import { describeWork } from './work.ts';
import { getCardUrl } from '../cards/page-card.ts';

type NewsAnalysis = MergeLeafTypes<[NewsArticleLeaf, AnalysisNewsArticleLeaf]>;

const describeCorrections = ({ corrections, language }: Analysis): CorrectionComment[] =>
  corrections.map(({ date, said, now }) => ({
    '@type': 'CorrectionComment',
    datePublished: date,
    text: getMessages(language).correction.change(said, now),
  }));

/** An original lists its translations, and a translation its original. */
const describeTranslations = ({ translationOf, translations }: Analysis) => {
  const works = translations
    .filter(({ id }) => translationOf === undefined || id === translationOf)
    .map(({ id, title, language }) => ({
      '@type': 'NewsArticle' as const,
      '@id': absolute(analysisUrl(id)),
      headline: title,
      inLanguage: language,
    }));
  const [original] = works;
  if (!original) return {};
  return translationOf === undefined ? { workTranslation: works } : { translationOfWork: original };
};

/** The whole analysis, for its own page and the front page. */
export const describeAnalysis = (analysis: Analysis): WithContext<NewsAnalysis> => {
  const { id, title, summary } = analysis;
  const corrections = describeCorrections(analysis);
  return {
    '@context': 'https://schema.org',
    '@type': ['NewsArticle', 'AnalysisNewsArticle'],
    ...describeWork(analysis, { url: analysisUrl(id), title, summary }),
    ...describeSubjects(analysis),
    image: absolute(getCardUrl(id)),
    isBasedOn: analysis.basedOn.map(describeSource),
    citation: analysis.sources.map(citeSource),
    hasPart: [
      ...getParts(analysis).map((part) => describePartBriefly(analysis, part)),
      { '@type': 'CollectionPage', url: absolute(recordUrl(id)) },
    ],
    ...describeTranslations(analysis),
    ...(corrections.length > 0 && { correction: corrections }),
  };
};
