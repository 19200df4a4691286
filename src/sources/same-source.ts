/** Decides whether two items are the same work, regardless of how they were exported. */
import { cslDate, getIsoDates } from '../schemas/csl-date.ts';
import { getDoi } from '../schemas/doi.ts';
import { getPlainText } from '../wording/rich-text.ts';
import { getTextField, type Item } from './library.ts';

const normaliseDoi = (doi: string): string => getDoi(doi).toLowerCase();

/** Normalises scheme, "www.", trailing slash and fragment of an address. */
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

/** The day, month or year of an item; empty if unknown. */
const getDay = (item: Item): string => {
  const [first = ''] = getIsoDates(cslDate.safeParse(item['issued']).data);
  return first;
};

/** Title with container or publisher and year, for items without a number or address. */
const getDescription = (item: Item): string => {
  const place = getTextField(item, 'container-title') || getTextField(item, 'publisher');
  return [getTextField(item, 'title'), place, getDay(item).slice(0, 4)]
    .map(normaliseWords)
    .join('|');
};

const agree = (one: string, other: string): boolean => one === '' || other === '' || one === other;

/** Whether two dates agree in the parts that both have: "2024" and "2024-01-05". */
const agreeInTime = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one);

/**
 * Whether two items with the same title are different works, such as daily briefings: their DOI, address
 * or day differs.
 */
const areApart = (one: Item, other: Item): boolean =>
  !agree(normaliseDoi(getTextField(one, 'DOI')), normaliseDoi(getTextField(other, 'DOI'))) ||
  !agree(normaliseUrl(getTextField(one, 'URL')), normaliseUrl(getTextField(other, 'URL'))) ||
  !agreeInTime(getDay(one), getDay(other));

/** The identities of an item. Items that share one are the same work, except by title alone. */
const getIdentities = (item: Item): string[] => {
  const [doi, url, isbn] = ['DOI', 'URL', 'ISBN'].map((field) => getTextField(item, field));
  return [
    doi && `doi ${normaliseDoi(doi)}`,
    url && `url ${normaliseUrl(url)}`,
    // All chapters of a book have its ISBN.
    isbn && item['type'] === 'book' && `isbn ${isbn.replace(/[^\dX]/gi, '')}`,
    getTextField(item, 'title') && `title ${getDescription(item)}`,
  ].filter((identity): identity is string => Boolean(identity));
};

/** Creates an index that finds items of the same work. */
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
