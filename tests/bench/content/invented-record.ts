/** Invents claims and sources as long and as varied as those of a real record. */
import type { Writer } from './invented-words.ts';

/** Words joined by hyphens, as in addresses. */
export const getSlug = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const kinds = ['named person', 'organisation', 'organisation', 'unnamed official', 'reporter'];
const verdicts = [
  'confirmed',
  'confirmed',
  'confirmed',
  'contradicted',
  'not confirmed',
  'assessment',
];

const getDate = ({ count }: Writer): string =>
  `${count(2015, 2024)}-0${count(1, 9)}-${count(10, 28)}`;

/** Evidence for one claim: mostly one or two documents, sometimes with an excerpt. */
const inventEvidence = (writer: Writer, sources: string[]) =>
  Array.from({ length: writer.count(1, 3) }, () => ({
    source: writer.pick(sources),
    ...(writer.random() < 0.16 && { via: writer.pick(sources) }),
    ...(writer.random() < 0.08 && { excerpt: writer.write(writer.count(4, 20)) }),
    shows: writer.sentence(writer.count(8, 24)),
  }));

/** One claim; it cites `source`, so that none is unused. */
export const inventClaim = (writer: Writer, sources: string[], source: string) => {
  const { pick, count, random, write, sentence } = writer;
  const verdict = pick(verdicts);
  const date = getDate(writer);
  return {
    statement: sentence(count(9, 21)),
    attribution: { who: write(count(1, 5)), kind: pick(kinds) },
    reported: [pick(sources)],
    verdict,
    finding: sentence(count(7, 16)).slice(0, 118),
    grade: 'B',
    value: count(12, 9000),
    unit: write(2),
    asOf: date,
    ...(verdict === 'contradicted' && { instead: { words: write(count(2, 8)), date } }),
    evidence: [{ source, shows: sentence(count(8, 24)) }, ...inventEvidence(writer, sources)],
    since:
      random() < 0.14 ? [{ date, finding: sentence(count(12, 30)), source: pick(sources) }] : [],
  };
};

/** One source in CSL-JSON. */
export const inventSource = (writer: Writer, index: number) => {
  const { pick, count, random, name, sentence } = writer;
  const title = sentence(count(6, 16)).slice(0, -1);
  const publisher = `${name()} ${pick(['Times', 'News', 'Post', 'Agency', 'Institute'])}`;
  const year = count(2015, 2024);
  return {
    id: `${getSlug(publisher)}-${index}`.replace(/-(\d)/, '-n$1'),
    type: 'article-newspaper',
    title,
    publisher,
    issued: { 'date-parts': [[year, count(1, 12), count(1, 28)]] },
    URL: `https://www.${getSlug(publisher)}.example/${year}/${getSlug(title)}`,
    ...(random() < 0.5 && { note: sentence(count(4, 14)) }),
  };
};
