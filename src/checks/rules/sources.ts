/** Refuses sources that a reader could not find again. */
import type { SourceData } from '../../schemas/source.ts';
import { getSourceUrl } from '../../wording/sources.ts';
import { getIssued } from '../cited.ts';
import { getValid, type Content, type ValidEntry } from '../content.ts';
import { refuse } from '../refuse.ts';

type Source = ValidEntry<SourceData>;

/** A page of the web is published by its website. */
const hasPublisher = ({ publisher, author, type, URL, ...rest }: SourceData) =>
  publisher ??
  rest['container-title'] ??
  author?.[0] ??
  (['webpage', 'post', 'post-weblog'].includes(type) ? URL : undefined);

/** A source without a date says so, or says when it was read. */
const checkDate = ({ data: { issued, accessed }, file, at }: Source): void => {
  if (issued?.['date-parts'] ?? issued?.literal ?? accessed) return;
  refuse(
    file,
    at('issued'),
    'source-date',
    'Unexpected source without a date, expected "date-parts", or "literal": "undated", or "accessed" with the day it was read.',
  );
};

/** By its address; printed matter by the paper it appeared in, a book by its number, an item by its archive. */
const canBeFound = (source: SourceData): boolean =>
  [getSourceUrl(source), source.note, source['container-title'], source.ISBN, source.archive].some(
    (field) => field !== undefined,
  );

const checkOrigin = ({ data, file, at }: Source): void => {
  if (!hasPublisher(data))
    refuse(
      file,
      at('title'),
      'source-publisher',
      'Unexpected source without publisher, expected "publisher" or "container-title".',
    );
  if (!canBeFound(data))
    refuse(
      file,
      at('title'),
      'source-link',
      'Unexpected source without link, expected "URL" or "DOI", or a "note" that says why there is none.',
    );
};

/** "ap-wtxl-2022-02-04" was issued on that day, as far as both are known. */
const checkId = ({ id, data, file, at }: Source): void => {
  const named = /-(\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?)$/.exec(id)?.[1];
  const issued = getIssued(data);
  if (!named || !issued) return;
  const length = Math.min(named.length, issued.length);
  if (named.slice(0, length) !== issued.slice(0, length))
    refuse(
      file,
      at('issued', 'date-parts'),
      'source-date',
      `Unexpected date ${issued}, expected ${named} as in the id "${id}".`,
    );
};

/** The UN's addresses end in the document's symbol. */
const checkSymbol = ({ data, file, at }: Source): void => {
  const symbol = /^https:\/\/undocs\.org\/(?:[a-z]{2}\/)?(.+)$/.exec(data.URL ?? '')?.[1];
  if (symbol && !data.number?.endsWith(symbol))
    refuse(
      file,
      at(data.number ? 'number' : 'URL'),
      'source-symbol',
      `Unexpected symbol "${data.number ?? ''}" beside the address of ${symbol}, expected the same document.`,
    );
};

/** Every source has a date, a publisher and a link that agree with each other. */
export const findableSources = ({ sources }: Content): void => {
  for (const source of getValid(sources))
    for (const check of [checkDate, checkOrigin, checkId, checkSymbol]) check(source);
};
