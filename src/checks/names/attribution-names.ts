/** The names by which a text can attribute a claim. */
import { unspacedLetter } from '../../platform/unspaced-scripts.ts';
import { memoiseByObject } from '../../platform/memoise.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { SourceData } from '../../schemas/source.ts';
import type { Entries } from '../read/content.ts';
import { capitalWord, titles } from '../language/words/name-pattern.ts';
import { getCited } from '../texts/cited-sources.ts';
import { isEnglish } from '../../schemas/language.ts';

const capitalWords = new RegExp(capitalWord, 'gu');

/** The capitalised words of an attribution, without articles and forms of address. */
const getCapitalised = (who: string): string[] =>
  (who.match(capitalWords) ?? []).filter((word) => !titles.includes(word));

/** The role of an unnamed speaker: "official" for "A hospital official quoted by Reuters". */
const getRole = (who: string): string[] => {
  const [head = ''] = who.split(/,| (?:quoted|cited|in|of|as|via|to|on|who|at|from)\b/);
  const role = head.split(' ').at(-1) ?? '';
  return /^\p{Ll}{4,}$/u.test(role) ? [role, role.replace(/s$/, '')] : [];
};

/** Words of at least a minimum length, which is shorter in scripts without spaces. */
const getLongWords = (who: string): string[] =>
  (who.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []).filter(
    (word) => word.length > (new RegExp(unspacedLetter, 'u').test(word) ? 1 : 3),
  );

/**
 * The names in an attribution or, when there are none, the whole of it and its longer words: "families",
 * "witnesses".
 */
const getPeople = (who: string): string[] => {
  const names = [...getCapitalised(who), ...getRole(who)];
  return names.length > 0
    ? names
    : [who, ...(/\p{Ll}/u.test(who) ? (who.match(/\p{L}{6,}/gu) ?? []) : getLongWords(who))];
};

const getAcronym = (name: string): string =>
  getCapitalised(name)
    .map(([initial]) => initial)
    .join('');

/** A name in full and as initials: "Agence France-Presse (via India Today)" gives both names. */
const getNameForms = (name: string): string[] =>
  name
    .split(/\s*[()]\s*|\bvia\b/)
    .map((part) => part.replace(/^The /, '').trim())
    .filter((part) => part !== '')
    .flatMap((part) => [part, getAcronym(part)])
    .filter((form) => form.length > 1);

/** The publishers and authors of a source, in full and as initials. */
export const getSourceNames = memoiseByObject((source: SourceData): string[] =>
  [
    source.publisher,
    source['container-title'],
    source.number,
    ...(source.author ?? []).map(({ family, given, literal }) => literal ?? family ?? given),
  ].flatMap((name) => (name === undefined ? [] : getNameForms(name))),
);

/**
 * Every name to which a claim can be attributed: its speakers, and the publishers and authors of its
 * sources.
 */
export const getSpeakerNames = (claim: ClaimData, sources: Entries<SourceData>): string[] => [
  ...new Set([
    ...getPeople(claim.attribution.who),
    ...getCited(claim, sources).flatMap(getSourceNames),
  ]),
];

/** Matches a document that is known from one paper: "A UN report as the Gazette has it". */
const relayed =
  /\bas (?:the )?(?<by>\p{Lu}[^,;]*?) (?:has|gives|quotes|cites|reports|prints|puts) it\b/u;

/**
 * The names that a sentence must have: for a document that is known from one paper, those of the paper,
 * because the name of the document says nothing of that.
 */
export const getNeededNames = (claim: ClaimData, sources: Entries<SourceData>): string[] => {
  const by = relayed.exec(claim.attribution.who)?.groups?.['by'];
  const all = getSpeakerNames(claim, sources);
  const forms = by === undefined ? [] : getNameForms(by);
  return forms.length > 0 ? all.filter((name) => forms.includes(name)) : all;
};

const letter = '[\\p{L}\\p{M}]';

/** Prefixes that Arabic and Hebrew join to a word: "and", "in", "to", "the". */
const prefix = `(?:(?=[\\p{sc=Arab}\\p{sc=Hebr}])${letter}{1,3})?`;

const inflectWord = (word: string): string => {
  if (new RegExp(unspacedLetter, 'u').test(word)) return RegExp.escape(word);
  const root =
    word.length > 5
      ? `${RegExp.escape(word.slice(0, -2))}${letter}{0,5}`
      : `${RegExp.escape(word)}${letter}{0,3}`;
  return prefix + root;
};

/** Source of a pattern for a name with the inflections of languages other than English: "Hafenboten". */
const inflect = (name: string): string => name.split(/\s+/).map(inflectWord).join('\\s+');

/** Word boundary in scripts with spaces. */
const begins = `(?<![\\p{L}\\p{M}\\p{N}])|(?<=${unspacedLetter})|(?=${unspacedLetter})`;
const ends = `(?![\\p{L}\\p{M}\\p{N}])|(?<=${unspacedLetter})|(?=${unspacedLetter})`;

/** True when the whole of some words is a name. */
export const isAllNamed = (words: string, name: string, language: string): boolean =>
  new RegExp(`^${isEnglish(language) ? RegExp.escape(name) : inflect(name)}$`, 'iu').test(
    words.trim(),
  );

/** True when a text contains one of the names as whole words. */
export const isNamed = (text: string, names: string[], language = 'en'): boolean => {
  const [write, before, after] = isEnglish(language)
    ? [RegExp.escape, '(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
    : [inflect, `(?:${begins})`, `(?:${ends})`];
  return names.some((name) => new RegExp(before + write(name) + after, 'iu').test(text));
};
