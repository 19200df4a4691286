/** Reduces words to stems, so that "Norwegians" and "Norwegian", "boats" and "boat" compare as equal. */
import { memoise } from '../../../platform/memoise.ts';

const empty = new Set(
  'the a an of in on at by to and or as is was were be been it its that this those these with from for than not no so had has have who which what when where while into over under about after before between their his her they he she one some any all most more less few own other another also only such there then'.split(
    ' ',
  ),
);

/** Synonyms for places, bodies and things in English. */
const same = new Map(
  Object.entries({
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
  }),
);

/** Participles used as adjectives, which keep a separate stem: "is known to have left". */
const helping = new Map([['known', 'know']]);

/** Irregular verbs: present tense, then the other forms. */
const irregular = new Map(
  [
    'become became',
    'begin began begun',
    'break broke broken',
    'bring brought',
    'build built',
    'buy bought',
    'catch caught',
    'choose chose chosen',
    'come came',
    'draw drew drawn',
    'drive drove driven',
    'fall fell fallen',
    'fight fought',
    'flee fled',
    'fly flew flown',
    'give gave given',
    'go went gone',
    'grow grew grown',
    'hide hid hidden',
    'hold held',
    'keep kept',
    'know knew',
    'lead led',
    'lose lost',
    'make made',
    'meet met',
    'pay paid',
    'rise rose risen',
    'run ran',
    'see saw seen',
    'seek sought',
    'sell sold',
    'send sent',
    'shoot shot',
    'sink sank sunk',
    'speak spoke spoken',
    'spend spent',
    'stand stood',
    'strike struck',
    'take took taken',
    'teach taught',
    'tell told',
    'throw threw thrown',
    'understand understood',
    'win won',
    'write wrote written',
  ].flatMap((forms) => {
    const [present = '', ...others] = forms.split(' ');
    return others.map((form) => [form, present] as const);
  }),
);

const stem = (word: string): string => {
  const known = same.get(word) ?? irregular.get(word);
  if (known) return known;
  const single = word
    .replace(/(?:'s|’s|')$/u, '')
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/(?<=[^s])s$/, '');
  return same.get(single) ?? (single.length > 6 ? single.slice(0, 6) : single);
};

/** Joins names of several words, so that "Washington" in "Washington Times" is not a synonym for America. */
export const joinNames = (text: string): string =>
  text
    .replace(/\b(U)\.([SKN])\.(?:A\.)?/gu, '$1$2')
    .replace(/\bWashington (?=\p{Lu})/gu, 'Washingtonian ')
    .replace(/\b[Uu]nited [Ss]tates\b/g, 'America');

/** Stems of the meaningful words of a text, in order. */
export const getStems = memoise((text: string): string[] =>
  (
    joinNames(text.normalize('NFC'))
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  )
    .filter((word) => !empty.has(word))
    .map(stem),
);

/** The stem shared by all forms of a verb: "blamed" and "did not blame", "known" and "did not know". */
export const getRoot = (stem: string): string =>
  helping.get(stem) ?? stem.replace(/(?:ed|e|ing)$/u, '');
