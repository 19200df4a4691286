/** Sources as BibTeX, for LaTeX and reference managers. */
import type { SourceData } from '../schemas/source.ts';
import { getPublisher } from '../wording/sources.ts';

/** Entry type, and the field that names whoever published it. */
const types = {
  'article-newspaper': ['article', 'journal'],
  report: ['techreport', 'institution'],
  webpage: ['misc', 'howpublished'],
  document: ['misc', 'howpublished'],
  post: ['misc', 'howpublished'],
} as const satisfies Partial<Record<SourceData['type'], [string, string]>>;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text with what LaTeX would read as commands written out. */
const escape = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (character) => commands[character] ?? `\\${character}`);

/** "Baldor, Lolita C. and Amiri, Farnoush"; a body's name in braces so that it is not taken apart. */
const writeAuthors = ({ author = [] }: SourceData): string =>
  author
    .map(({ literal, family, given }) =>
      literal === undefined
        ? escape([family, given].filter(Boolean).join(', '))
        : `{${escape(literal)}}`,
    )
    .join(' and ');

const writeEntry = (source: SourceData): string => {
  const [type, publishedIn] = types[source.type as keyof typeof types] ?? types.document;
  const [year, month, day] = source.issued?.['date-parts']?.[0] ?? [];
  const fields = {
    author: `{${writeAuthors(source)}}`,
    title: `{{${escape(source.title)}}}`, // twice: capitals stay as they are
    [publishedIn]: `{${escape(getPublisher(source))}}`,
    number: `{${escape(source.number ?? '')}}`,
    year: `{${year ?? ''}}`,
    month: months[(month ?? 0) - 1] ?? '{}',
    day: `{${day ?? ''}}`,
    url: `{${source.URL ?? ''}}`,
    note: `{${escape(source.note ?? '')}}`,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '{}')
    .map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${type}{${source.id},\n${lines.join('')}}\n`;
};

/** One entry for each source; its key is the source's id. */
export const writeBibtex = (sources: SourceData[]): string => sources.map(writeEntry).join('\n');
