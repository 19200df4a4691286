/** The names by which a text can say whose statement a claim is. */
import { memoiseByObject, memoiseByPair } from '../../platform/memoise.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { SourceData } from '../../schemas/source.ts';
import type { Entries } from '../read/content.ts';
import { getCited } from '../texts/cited.ts';
import { isEnglish } from '../../schemas/language.ts';

/** Capitalised words that name nobody. */
const titles = new Set(
  'A An The One Two Three Mr Mrs Ms Dr Sir Major General President Minister First'.split(' '),
);

const getCapitalised = (words: string): string[] =>
  (words.match(/\p{Lu}[\p{L}\p{N}'’-]*/gu) ?? []).filter((word) => !titles.has(word));

/** The role of an unnamed speaker: "official" of "A hospital official quoted by Reuters". */
const getRole = (who: string): string[] => {
  const [head = ''] = who.split(/,| (?:quoted|cited|in|of|as|via|to|on|who|at|from)\b/);
  const role = head.split(' ').at(-1) ?? '';
  return /^\p{Ll}{4,}$/u.test(role) ? [role, role.replace(/s$/, '')] : [];
};

/** Letters of scripts that put no spaces between words. */
const unspaced =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';

/** The longer words of scripts without capitals, and the shorter ones of those without spaces. */
const getWords = (who: string): string[] =>
  (who.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []).filter(
    (word) => word.length > (new RegExp(unspaced, 'u').test(word) ? 1 : 3),
  );

/**
 * Who is named in an attribution; where nobody is, its longer words: "families", "witnesses". Scripts
 * without capitals name nobody so: there it is also taken as a whole.
 */
const getPeople = (who: string): string[] => {
  const names = [...getCapitalised(who), ...getRole(who)];
  return names.length > 0
    ? names
    : [who, ...(/\p{Ll}/u.test(who) ? (who.match(/\p{L}{6,}/gu) ?? []) : getWords(who))];
};

const getAcronym = (name: string): string =>
  getCapitalised(name)
    .map(([initial]) => initial)
    .join('');

/** "Agence France-Presse (via India Today)" is both, each in full or by its initials. */
const getForms = (name: string): string[] =>
  name
    .split(/\s*[()]\s*|\bvia\b/)
    .map((part) => part.replace(/^The /, '').trim())
    .filter((part) => part !== '')
    .flatMap((part) => [part, getAcronym(part)])
    .filter((form) => form.length > 1);

/** Everybody whom a source names as its publisher or author, in full and by initials. */
export const getSourceNames = memoiseByObject((source: SourceData): string[] =>
  [
    source.publisher,
    source['container-title'],
    source.number,
    ...(source.author ?? []).map(({ family, given, literal }) => literal ?? family ?? given),
  ].flatMap((name) => (name === undefined ? [] : getForms(name))),
);

/** Every name that attributes a claim: who says so, and who published or wrote its sources. */
export const getNames = memoiseByPair(
  (claim: ClaimData, sources: Entries<SourceData>): string[] => [
    ...new Set([
      ...getPeople(claim.attribution.who),
      ...getCited(claim, sources).flatMap(getSourceNames),
    ]),
  ],
);

const escape = (text: string) => RegExp.escape(text);

const letter = '[\\p{L}\\p{M}]';

/** What Arabic and Hebrew write before a word, as one with it: "and", "in", "to", "the". */
const prefix = `(?:(?=[\\p{sc=Arab}\\p{sc=Hebr}])${letter}{1,3})?`;

const inflectWord = (word: string): string => {
  if (new RegExp(unspaced, 'u').test(word)) return escape(word);
  const root =
    word.length > 5
      ? `${escape(word.slice(0, -2))}${letter}{0,5}`
      : `${escape(word)}${letter}{0,3}`;
  return prefix + root;
};

/** A name with the endings that other languages than English give each of its words: "Hafenboten". */
const inflect = (name: string): string => name.split(/\s+/).map(inflectWord).join('\\s+');

/** Where a word of a script with spaces begins and ends. */
const begins = `(?<![\\p{L}\\p{M}\\p{N}])|(?<=${unspaced})|(?=${unspaced})`;
const ends = `(?![\\p{L}\\p{M}\\p{N}])|(?<=${unspaced})|(?=${unspaced})`;

/** True when some words in a language are a name, from end to end. */
export const isAllNamed = (words: string, name: string, language: string): boolean =>
  new RegExp(`^${isEnglish(language) ? escape(name) : inflect(name)}$`, 'iu').test(words.trim());

/** True when the text, which is in a language, has one of the names as whole words. */
export const isNamed = (text: string, names: string[], language = 'en'): boolean => {
  const [write, before, after] = isEnglish(language)
    ? [escape, '(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
    : [inflect, `(?:${begins})`, `(?:${ends})`];
  return names.some((name) => new RegExp(before + write(name) + after, 'iu').test(text));
};
