/** Turns the `eprint` of a BibTeX entry into an address, and that of arXiv into a number too. */
import type { Item } from './library.ts';

/** An entry with its fields as written. */
interface Entry {
  properties: Record<string, unknown>;
}

/** The addresses that BibLaTeX gives the numbers of each archive. */
const addresses: Record<string, string> = {
  arxiv: 'https://arxiv.org/abs/',
  jstor: 'https://www.jstor.org/stable/',
  pubmed: 'https://pubmed.ncbi.nlm.nih.gov/',
  hdl: 'https://hdl.handle.net/',
};

/** Matches the number of arXiv, after its name or address: "2101.00001v2", "hep-th/9901001". */
const arxiv =
  /^(arxiv:|https?:\/\/arxiv\.org\/abs\/)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(v\d+)?$/i;

const readArxiv = (eprint: string, section: string): Item => {
  const [, , number, version = ''] = arxiv.exec(eprint) ?? [];
  if (number === undefined) return {};
  return {
    URL: `${addresses['arxiv']}${number}${version}`,
    number: `arXiv:${number}${version}${section && ` [${section}]`}`,
  };
};

const getField = ({ properties }: Entry, ...fields: string[]): string =>
  fields
    .map((field) => properties[field])
    .filter((value) => typeof value === 'string')
    .join('')
    .trim();

/** What the number says. Without the name of its archive, it says nothing. */
const readEprint = (entry: Entry): Item => {
  const eprint = getField(entry, 'eprint');
  const archive = getField(entry, 'eprinttype', 'archiveprefix').toLowerCase();
  if (archive === 'arxiv' || (archive === '' && arxiv.exec(eprint)?.[1]))
    return readArxiv(eprint, getField(entry, 'eprintclass', 'primaryclass'));
  const address = addresses[archive];
  return address && /^[\w./-]+$/.test(eprint) ? { URL: `${address}${eprint}` } : {};
};

/** The items with what their numbers in archives say, where no other field says it. */
export const restoreEprints = (items: Item[], entries: Entry[]): Item[] =>
  items.length === entries.length
    ? items.map((item, index) => {
        const entry = entries[index];
        return entry ? { ...readEprint(entry), ...item } : item;
      })
    : items;
