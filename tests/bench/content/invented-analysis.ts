/** Writes an invented analysis of any length, with as many words, marks and sources as a real one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { inventSource } from './invented-record.ts';
import { createText } from './invented-paragraphs.ts';
import { capitalize, type Writer } from './invented-words.ts';

/** The content of one unit of length, besides about 1,300 words and 60 marks. */
const sections = 5;
const sidebars = 2;
const figures = 3;
/** Sources that one unit of length cites. */
const sourcesOf = 25;

/** A number of things; each is placed in the section at the same fraction of the text. */
const listPlaces = (count: number, times: number) =>
  Array.from({ length: count * times }, (_, index) => ({
    index,
    section: Math.floor(((index + 0.5) * sections) / count),
  }));

const inventSection = ({ write, sentence, count }: Writer, index: number) => {
  const title = capitalize(write(count(2, 5))).replaceAll(/[^A-Za-z0-9 ]/g, '');
  const id = `${title} n${index}`.toLowerCase().replaceAll(' ', '-');
  return { title: `${title} n${index}`, id, summary: sentence(18).slice(0, 200) };
};

/** A drawing of claims that are marked in the text. */
const inventFigure = ({ sentence, write, count }: Writer, claims: string[]) => ({
  kind: 'step-over-time',
  title: sentence(count(7, 12)).slice(0, -1),
  caption: sentence(25),
  alt: sentence(30),
  unit: write(1),
  points: claims.map((claim) => ({ claim })),
  notes: [sentence(14)],
});

const inventFront = ({ write, sentence }: Writer, parts: ReturnType<typeof inventSection>[]) => ({
  title: capitalize(write(6)),
  shortTitle: 'An invented text',
  standfirst: sentence(30),
  summary: sentence(20).slice(0, 200),
  published: '2025-01-01',
  reported: '2024-12',
  checked: '2025-01-01',
  sections: Object.fromEntries(parts.map(({ id, summary }) => [id, { summary }])),
});

/** Sources in CSL-JSON for a number of lengths. */
export const inventLibrary = (writer: Writer, times: number) =>
  Array.from({ length: sourcesOf * times }, (_, at) => inventSource(writer, at));

/** Every file of the analysis, by its path in the analysis's folder; JSON is YAML too. */
const inventFiles = (writer: Writer, times: number, ids: string[]): Record<string, string> => {
  const { claims, writeParagraphs } = createText(writer, ids);
  const parts = Array.from({ length: sections * times }, (_, at) => inventSection(writer, at));
  const texts = parts.map(({ title }) => `## ${title}\n\n${writeParagraphs(52, [3, 2, 2, 3])}\n`);
  const files: Record<string, string> = {};
  const join = (front: object, text: string) => `---\n${JSON.stringify(front)}\n---\n\n${text}\n`;

  for (const { index, section } of listPlaces(sidebars, times)) {
    const { title, summary } = inventSection(writer, index);
    const text = writeParagraphs(43, [2, 2, 1]);
    files[`sidebars/sidebar-n${index}.md`] = join({ title, summary }, text);
    texts[section] += `\n::sidebar{#sidebar-n${index}}\n`;
  }
  const marked = Object.keys(claims);
  const getDate = (id: string): string => claims[id]?.asOf ?? '';
  for (const { index, section } of listPlaces(figures, times)) {
    const drawn = marked.slice(index * 10, index * 10 + 5);
    // A step is not before the one above it.
    const dated = drawn.toSorted((one, other) => getDate(one).localeCompare(getDate(other)));
    const figure = inventFigure(writer, dated);
    files[`figures/figure-n${index}.yaml`] = JSON.stringify(figure);
    texts[section] += `\n::figure{#figure-n${index}}\n`;
  }
  files['index.md'] = join(inventFront(writer, parts), texts.join('\n'));
  files['claims.yaml'] = JSON.stringify(claims, null, 2);
  return files;
};

/** Writes one analysis into its folder: `lengths` times 1,300 words, citing each of the sources. */
export const writeAnalysis = (
  folder: string,
  writer: Writer,
  times: number,
  sources: string[],
): void => {
  for (const part of ['sidebars', 'figures']) mkdirSync(`${folder}/${part}`, { recursive: true });
  for (const [path, text] of Object.entries(inventFiles(writer, times, sources)))
    writeFileSync(`${folder}/${path}`, text);
};
