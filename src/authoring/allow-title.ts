/**
 * Makes a new draft pass the check with any title: adds the words that the check reports to `allow`.
 */
import type { VFile } from 'vfile';
import { check } from '../checks/check.ts';
import { UsageError } from '../platform/command.ts';
import { parseMarkdownFile } from '../schemas/front-matter.ts';
import type { SourceData } from '../schemas/source.ts';
import type { NewFile } from './start-analysis.ts';

const checkArticle = (files: NewFile[], source: SourceData): VFile | undefined => {
  const library = { path: 'sources.json', text: JSON.stringify([source]) };
  const texts = [...files, library].map(({ path, text }) => ({ path: `content/${path}`, text }));
  return check('content', texts).files.find(({ basename }) => basename === 'index.md');
};

/** Removes the quotation marks of a quoted title, for which the check reports the whole value. */
const unquote = (text: string): string =>
  text.startsWith('"') ? (JSON.parse(text) as string) : text;

/** The distinct words that the check reports. */
const getWords = (article: VFile): string[] => [
  ...new Set(
    article.messages.flatMap(({ place }) =>
      place && 'start' in place
        ? [unquote(String(article).slice(place.start.offset, place.end.offset))]
        : [],
    ),
  ),
];

const formatAllowances = (words: string[]): string =>
  [
    '# Words of the title that the check reports. Delete an entry when a claim in the text contains them.',
    'allow:',
    ...words.flatMap((each) => [
      `  - words: ${JSON.stringify(each)}`,
      '    reason: Part of the title, not yet in a claim.',
    ]),
  ]
    .map((line) => `${line}\n`)
    .join('');

const addAllowances = (text: string, words: string[]): string => {
  const article = parseMarkdownFile(text);
  return article ? article.replaceYaml(article.yaml + formatAllowances(words)) : text;
};

/**
 * The files of a new analysis, with allowances. Throws a UsageError when the check still rejects the
 * title.
 */
export const allowTitle = (files: NewFile[], source: SourceData, title: string): NewFile[] => {
  const article = checkArticle(files, source);
  const words = article ? getWords(article) : [];
  if (words.length === 0) return files;
  const allowed = files.map((file) =>
    file.path.endsWith('index.md') ? { ...file, text: addAllowances(file.text, words) } : file,
  );
  const [left] = checkArticle(allowed, source)?.messages ?? [];
  if (left) throw new UsageError(`Unexpected title "${title}": ${left.reason}`);
  return allowed;
};
