/** The language of a source's title and excerpts. */
import { findLanguageTag } from '../platform/language-names.ts';
import { getCanonical } from '../platform/language-tag.ts';
import type { SourceData } from '../schemas/source.ts';
import { site } from '../site.ts';
import { getDirection } from './direction.ts';
import { hasRightToLeft } from './isolate.ts';

/**
 * The language tag of a source: "fa", also of "fa_IR.UTF-8" as a POSIX locale and of "Persian";
 * undefined for "en-fr-de" and "English, French".
 */
export const getLanguageTag = ({ language }: SourceData): string | undefined => {
  if (language === undefined) return undefined;
  const tag = language.replace(/[.@].*$/, '').replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? getCanonical(tag) : findLanguageTag(language);
};

/** Whether two tags have the same language, regardless of region. */
export const isSameLanguage = (one: string, other: string): boolean =>
  one.split('-')[0] === other.split('-')[0];

/**
 * Whether words are in a script of the language. The title of a Persian newspaper may be transliterated
 * or translated.
 */
const isWrittenIn = (words: string, language: string): boolean =>
  /\p{Script=Latn}/u.test(words) === (new Intl.Locale(language).maximize().script === 'Latn');

/**
 * Attributes of an element with words of a source, on a page in `pageLanguage`: `lang` if the language
 * differs, `dir` if the direction may differ. A source without a language has that of the site.
 */
export const getForeignAttributes = (
  words: string,
  source: SourceData,
  pageLanguage: string,
): { lang?: string; dir?: 'auto' } => {
  const lang = getLanguageTag(source) ?? site.language;
  const isForeign = !isSameLanguage(lang, pageLanguage) && isWrittenIn(words, lang);
  const isAgainst = hasRightToLeft(words) !== (getDirection(pageLanguage) === 'rtl');
  return { ...(isForeign && { lang }), ...((isForeign || isAgainst) && { dir: 'auto' }) };
};
