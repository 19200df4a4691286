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

const getYear = (item: Item): string => {
  const [first] = getIsoDates(cslDate.safeParse(item['issued']).data);
  return first?.slice(0, 4) ?? '';
};

/** Title with its container or publisher and year: enough where no number or address says more. */
const getDescription = (item: Item): string => {
  const place = getText(item, 'container-title') || getText(item, 'publisher');
  return [getText(item, 'title'), place, getYear(item)].map(normaliseWords).join('|');
};

/** What identifies an item: items that share one of these are the same work. */
export const getIdentities = (item: Item): string[] => {
  const [doi, url, isbn] = ['DOI', 'URL', 'ISBN'].map((field) => getText(item, field));
  return [
    doi && `doi ${normaliseDoi(doi)}`,
    url && `url ${normaliseUrl(url)}`,
    // Chapters of one book share its ISBN.
    isbn && item['type'] === 'book' && `isbn ${isbn.replace(/[^\dX]/gi, '')}`,
    getText(item, 'title') && `title ${getDescription(item)}`,
  ].filter((identity): identity is string => Boolean(identity));
};
