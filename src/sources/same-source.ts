/** Whether two items are the same work, however each was exported. */
import { cslDate, getIsoDates } from '../schemas/csl-date.ts';
import { getDoi } from '../schemas/doi.ts';
import { getPlainText } from '../wording/rich-text.ts';
import { getText, type Item } from './library.ts';

const normaliseDoi = (doi: string): string => getDoi(doi).toLowerCase();

/** Addresses that differ in scheme, "www.", a slash or a fragment lead to one document. */
const normaliseUrl = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');

const normaliseWords = (text: string): string =>
  getPlainText(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The day, month or year of an item; empty where none is known. */
const getDay = (item: Item): string => {
  const [first = ''] = getIsoDates(cslDate.safeParse(item['issued']).data);
  return first;
};

/** Title with its container or publisher and year: enough where no number or address says more. */
const getDescription = (item: Item): string => {
  const place = getText(item, 'container-title') || getText(item, 'publisher');
  return [getText(item, 'title'), place, getDay(item).slice(0, 4)].map(normaliseWords).join('|');
};

const agree = (one: string, other: string): boolean => one === '' || other === '' || one === other;

/** Two dates as far as both are known: "2024" agrees with "2024-01-05". */
const agreeInTime = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one);

/**
 * Whether items that share a title, as the briefings of two mornings do, differ in what tells works apart:
 * their DOI, their address or their day.
 */
const areApart = (one: Item, other: Item): boolean =>
  !agree(normaliseDoi(getText(one, 'DOI')), normaliseDoi(getText(other, 'DOI'))) ||
  !agree(normaliseUrl(getText(one, 'URL')), normaliseUrl(getText(other, 'URL'))) ||
  !agreeInTime(getDay(one), getDay(other));

/** What identifies an item: items that share one of these are the same work, unless it is a title alone. */
const getIdentities = (item: Item): string[] => {
  const [doi, url, isbn] = ['DOI', 'URL', 'ISBN'].map((field) => getText(item, field));
  return [
    doi && `doi ${normaliseDoi(doi)}`,
    url && `url ${normaliseUrl(url)}`,
    // Chapters of one book share its ISBN.
    isbn && item['type'] === 'book' && `isbn ${isbn.replace(/[^\dX]/gi, '')}`,
    getText(item, 'title') && `title ${getDescription(item)}`,
  ].filter((identity): identity is string => Boolean(identity));
};

/** A search for the items of a library that are the same work as another. */
export const createIndex = () => {
  const byIdentity = new Map<string, Item[]>();
  const add = (item: Item): void => {
    for (const identity of getIdentities(item)) {
      const known = byIdentity.get(identity);
      if (known) known.push(item);
      else byIdentity.set(identity, [item]);
    }
  };
  const find = (item: Item): Item | undefined =>
    getIdentities(item)
      .flatMap((identity) =>
        (byIdentity.get(identity) ?? []).filter(
          (known) => !identity.startsWith('title ') || !areApart(known, item),
        ),
      )
      .at(0);
  return { add, find };
};
