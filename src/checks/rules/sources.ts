/** Refuses sources that a reader could not find again. */
import type { SourceData } from '../../schemas/source.ts';
import { getIssued } from '../cited.ts';
import { getValid, type Content, type ValidEntry } from '../content.ts';
import { refuse } from '../refuse.ts';

type Source = ValidEntry<SourceData>;

const hasPublisher = ({ publisher, author, ...rest }: SourceData) =>
  publisher ?? rest['container-title'] ?? author?.[0];

/** A date that a calendar has: 2021-02-30 is none. */
const isDate = (issued: string) => {
  const [year = 0, month = 1, day = 1] = issued.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const checkDate = ({ data, file, at }: Source): void => {
  const issued = getIssued(data);
  if (issued === undefined && data.issued.literal === undefined)
    refuse(
      file,
      at('issued'),
      'source-date',
      'Unexpected source without a date, expected "date-parts" or "literal": "undated".',
    );
  else if (issued && !isDate(issued))
    refuse(
      file,
      at('issued', 'date-parts'),
      'source-date',
      `Unexpected date ${issued}, expected a day of the calendar.`,
    );
};

const checkOrigin = ({ data, file, at }: Source): void => {
  if (!hasPublisher(data))
    refuse(
      file,
      at('title'),
      'source-publisher',
      'Unexpected source without publisher, expected "publisher" or "container-title".',
    );
  if (!data.URL && !data.note)
    refuse(
      file,
      at('title'),
      'source-link',
      'Unexpected source without link, expected "URL", or a "note" that says why there is none.',
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
