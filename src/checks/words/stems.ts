/** Reduces words to stems, so that "Afghans" and "Afghanistan", "boat" and "boats" compare as one. */
import { memoise } from '../../memoise.ts';

const empty = new Set(
  'the a an of in on at by to and or as is was were be been it its that this those these with from for than not no so had has have who which what when where while into over under about after before between their his her they he she one some any all most more less few own other another also only such there then'.split(
    ' ',
  ),
);

/** Names for the same place, body or thing, as English uses them. */
const same: Record<string, string> = {
  us: 'america',
  american: 'america',
  americans: 'america',
  america: 'america',
  washington: 'america',
  uk: 'britain',
  british: 'britain',
  britain: 'britain',
  briton: 'britain',
  britons: 'britain',
  un: 'united nations',
  nations: 'united nations',
  ft: 'financial times',
  dollars: 'dollar',
  euros: 'euro',
  pounds: 'pound',
  french: 'france',
  german: 'germany',
  dutch: 'netherlands',
  spanish: 'spain',
  swiss: 'switzerland',
  western: 'west',
  eastern: 'east',
  northern: 'north',
  southern: 'south',
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  dead: 'kill',
  died: 'kill',
  deaths: 'kill',
  killed: 'kill',
  relatives: 'family',
  families: 'family',
  members: 'member',
};

const stem = (word: string): string => {
  const known = same[word];
  if (known) return known;
  const single = word
    .replace(/(?:'s|’s|')$/u, '')
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/(?<=[^s])s$/, '');
  return same[single] ?? (single.length > 6 ? single.slice(0, 6) : single);
};

/** Writes names of several words as one: the Washington Times is no word for America. */
export const joinNames = (text: string): string =>
  text
    .replace(/\bWashington (?=\p{Lu})/gu, 'Washingtonian ')
    .replace(/\b[Uu]nited [Ss]tates\b/g, 'America');

/** Stems of the words of a text that say something, in its order. */
export const getStems = memoise((text: string): string[] =>
  (
    joinNames(text)
      .toLowerCase()
      .match(/\p{L}[\p{L}'’]*/gu) ?? []
  )
    .filter((word) => !empty.has(word))
    .map(stem),
);
