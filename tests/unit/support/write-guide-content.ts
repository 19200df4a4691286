/** Writes the examples of the guide for authors as one content folder. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isMap, parseDocument } from 'yaml';

const guide = readFileSync('content/README.md', 'utf8');

/** The guide with spaces instead of code, whose lines may look like headings. */
const prose = guide.replace(/^```[^]*?^```/gm, (code) => code.replace(/[^\n]/g, ' '));

/** A block of code with its language. */
export interface Block {
  language: string;
  text: string;
}

/** The blocks of code from a heading to the next one of its level or above. */
export const getBlocks = (heading: string): Block[] => {
  const start = `\n${prose}`.indexOf(`\n${heading}`);
  if (start < 0) throw new Error(`Expected the heading "${heading}" in the guide.`);
  const [level = ''] = heading.split(' ');
  const from = start + heading.length;
  const length = prose.slice(from).search(new RegExp(`^#{1,${level.length}} `, 'm'));
  const section = guide.slice(from, length < 0 ? undefined : from + length);
  return [...section.matchAll(/```(markdown|yaml|json)\n([^]*?)\n```/g)].map(
    ([, language = '', text = '']) => ({
      language,
      text: `${text}\n`,
    }),
  );
};

const getBlock = (heading: string, index = 0): string => {
  const block = getBlocks(heading)[index];
  if (!block) throw new Error(`Expected an example after "${heading}".`);
  return block.text;
};

/** The article with the entries of another example in its glossary. */
const addGlossary = (article: string, yaml: string): string => {
  const [, front = ''] = /^---\n([^]*?\n)---\n/.exec(article) ?? [];
  const document = parseDocument(front);
  const glossary = document.get('glossary', true);
  const more = parseDocument(yaml).get('glossary', true);
  if (!isMap(glossary) || !isMap(more)) throw new Error('Expected two glossaries.');
  glossary.items.push(...more.items);
  return article.replace(front, () => document.toString());
};

/** Figures after the first begin with their path: "# figures/losses.yaml". */
const getFigures = (): [path: string, text: string][] =>
  getBlocks('## A figure').map(({ text }) => [
    /^# (figures\/\S+)/.exec(text)?.[1] ?? 'figures/passengers-drawn.yaml',
    text,
  ]);

/** The files of the analysis that the examples make, by their path in its folder. */
const getFiles = (): [path: string, text: string][] => [
  ['index.md', addGlossary(getBlock('## The article'), getBlock('### Who’s who'))],
  ['sidebars/fleet.md', getBlock('## A sidebar')],
  ['claims.yaml', getBlock('## The record') + getBlock('## The record', 1)],
  ...getFigures(),
];

/** The front matter that makes a copy of the analysis a draft translation. */
const getTranslation = (): string => getBlock('## The article', 1);

/** Fields that differ in the copy, or that only one analysis can have. */
const own = /^(language|formerly): .*\n/gm;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** Writes the analysis `ferry`, its translation and the library into a folder, which is emptied before. */
export const writeGuideContent = (content: string): void => {
  rmSync(content, { recursive: true, force: true });
  for (const [path, text] of getFiles()) {
    write(`${content}/analyses/ferry/${path}`, text);
    const isArticle = path === 'index.md';
    const copy = isArticle
      ? text.replace(own, '').replace('---\n', `---\n${getTranslation()}`)
      : text;
    write(`${content}/analyses/ferry-fa/${path}`, copy);
  }
  write(`${content}/sources.json`, getBlock('## A source'));
};
