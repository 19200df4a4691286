/** Ids for items whose export has none that an author would type. */
import { getIsoDates } from '../schemas/csl-date.ts';
import { sourceSchema } from '../schemas/source.ts';
import { getPlainText } from '../wording/rich-text.ts';
import { getText, type Item } from './library.ts';

/** What citation-js and Zotero write where the author of the item chose no key. */
const isUntyped = (id: string): boolean => /^(temp_id_\d+|https?:\/\/.*|)$/.test(id);

const simplify = (text: string): string =>
  getPlainText(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, 3)
    .join('-');

/** Who wrote it, else where it appeared, else what it is called. */
const getName = (item: Item): string => {
  const [author] = (item['author'] ?? []) as { family?: string; literal?: string }[];
  const names = [author?.family ?? author?.literal ?? '', 'container-title', 'publisher', 'title'];
  const [first = '', ...fields] = names;
  return [first, ...fields.map((field) => getText(item, field))].map(simplify).find(Boolean) ?? '';
};

const getDate = (item: Item): string => {
  const { data } = sourceSchema.shape.issued.safeParse(item['issued']);
  return getIsoDates(data)[0] ?? '';
};

/** The item's own id, or publisher and date as the guide has them: "harbour-gazette-2031-04-04". */
export const proposeId = (item: Item): string => {
  const id = getText(item, 'id');
  if (!isUntyped(id)) return id;
  return [getName(item) || 'source', getDate(item)].filter(Boolean).join('-');
};
