/** The names by which a text can say whose statement a claim is. */
import { memoiseByObject, memoiseByPair } from '../../memoise.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { SourceData } from '../../schemas/source.ts';
import type { Entries } from '../read/content.ts';
import { getCited } from '../record/cited.ts';
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

/**
 * Who is named in an attribution; where nobody is, its longer words: "families", "witnesses". Scripts
 * without capitals name nobody so: there it is also taken as a whole.
 */
const getPeople = (who: string): string[] => {
  const names = [...getCapitalised(who), ...getRole(who)];
  return names.length > 0 ? names : [who, ...(who.match(/\p{L}{6,}/gu) ?? [])];
};

const getInitials = (name: string): string =>
  getCapitalised(name)
    .map(([initial]) => initial)
    .join('');

/** "Agence France-Presse (via India Today)" is both, each in full or by its initials. */
const getForms = (name: string): string[] =>
  name
    .split(/\s*[()]\s*|\bvia\b/)
    .map((part) => part.replace(/^The /, '').trim())
    .filter((part) => part !== '')
    .flatMap((part) => [part, getInitials(part)])
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

/** A name with the endings that other languages than English give it: "Hafenbote", "Hafenboten". */
const inflect = (name: string): string =>
  name.length > 5 ? `${escape(name.slice(0, -2))}\\p{L}{0,5}` : `${escape(name)}\\p{L}{0,3}`;

/** True when the text, which is in a language, has one of the names as whole words. */
export const isNamed = (text: string, names: string[], language = 'en'): boolean => {
  const write = isEnglish(language) ? escape : inflect;
  return names.some((name) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${write(name)}(?![\\p{L}\\p{N}])`, 'iu').test(text),
  );
};
