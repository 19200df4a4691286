/** A source as schema.org knows it: each kind of CSL item with the type that fits it. */
import type { Report, NewsArticle, SocialMediaPosting, WebPage, DigitalDocument } from 'schema-dts';
import type { SourceData } from '../../schemas/source.ts';
import { getPublisher } from '../../wording/sources.ts';

const types = {
  report: 'Report',
  webpage: 'WebPage',
  document: 'DigitalDocument',
  'article-newspaper': 'NewsArticle',
  post: 'SocialMediaPosting',
} as const satisfies Record<SourceData['type'], string>;

type Citation = Report | NewsArticle | SocialMediaPosting | WebPage | DigitalDocument;

/** The date at its own precision, as ISO 8601; undefined for an undated source. */
const getIsoDate = ({ issued }: Pick<SourceData, 'issued'>): string | undefined =>
  issued['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0')).join('-');

const getAuthors = ({ author = [] }: SourceData) =>
  author.map(({ literal, given, family }) =>
    literal === undefined
      ? { '@type': 'Person' as const, name: [given, family].filter(Boolean).join(' ') }
      : { '@type': 'Organization' as const, name: literal },
  );

/** One entry of `citation`: type, name, document symbol and address; the citation files tell the rest. */
export const citeSource = (source: SourceData): Citation => ({
  '@type': types[source.type],
  name: source.title,
  ...(source.number !== undefined && { identifier: source.number }),
  ...(source.URL !== undefined && { url: source.URL }),
});

/** A source with all that is known of it: publisher, authors and date as well. */
export const describeSource = (source: SourceData): Citation => {
  const date = getIsoDate(source);
  const publisher = getPublisher(source);
  const authors = getAuthors(source);
  return {
    ...citeSource(source),
    ...(authors.length > 0 && { author: authors }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date !== undefined && { datePublished: date }),
  };
};
