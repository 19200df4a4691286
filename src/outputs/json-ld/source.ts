/** Describes a source for schema.org, with the type that fits its CSL type. */
import type { CreativeWork } from 'schema-dts';
import { getIsoDates } from '../../schemas/csl-date.ts';
import type { SourceData } from '../../schemas/source.ts';
import { getPlainText } from '../../wording/rich-text.ts';
import { formatName, getPublisher, getSourceUrl } from '../../wording/sources.ts';

/** schema.org types that are more specific than "CreativeWork". */
const types = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  bill: 'Legislation',
  broadcast: 'CreativeWork',
  chapter: 'Chapter',
  dataset: 'Dataset',
  document: 'DigitalDocument',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  map: 'Map',
  motion_picture: 'Movie',
  'paper-conference': 'ScholarlyArticle',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  regulation: 'Legislation',
  report: 'Report',
  review: 'Review',
  software: 'SoftwareApplication',
  thesis: 'Thesis',
  webpage: 'WebPage',
} as const satisfies Partial<Record<SourceData['type'], string>>;

/** A work of any type, with the properties that all types share. */
type Citation = Exclude<CreativeWork, string> & {
  '@type': (typeof types)[keyof typeof types] | 'CreativeWork';
};

const hasOwnType = (type: SourceData['type']): type is keyof typeof types => type in types;

const getAuthorObjects = ({ author = [] }: SourceData) =>
  author.map((name) => ({
    '@type': name.literal === undefined ? ('Person' as const) : ('Organization' as const),
    name: formatName(name),
  }));

const nameSource = ({ title }: SourceData) => ({ name: getPlainText(title) });

/**
 * An entry of `citation`: type, document symbol and address, or the name if there is no address. Names
 * are on the page, and full details in the citation files.
 */
export const citeSource = (source: SourceData): Citation => {
  const url = getSourceUrl(source);
  return {
    '@type': hasOwnType(source.type) ? types[source.type] : 'CreativeWork',
    ...(source.number !== undefined && { identifier: source.number }),
    ...(url === undefined ? nameSource(source) : { url }),
  };
};

/** A source with all details: publisher, authors and date as well. */
export const describeSource = (source: SourceData): Citation => {
  const date = getIsoDates(source.issued)[0];
  const publisher = getPublisher(source);
  const authors = getAuthorObjects(source);
  return {
    ...citeSource(source),
    ...nameSource(source),
    ...(authors.length > 0 && { author: authors }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date !== undefined && { datePublished: date }),
  };
};
