/** The language of what a source calls itself and of the words quoted from it. */
import { getCanonical } from '../schemas/language.ts';
import type { SourceData } from '../schemas/source.ts';
import { site } from '../site.ts';
import { getDirection } from './direction.ts';
import { hasRightToLeft } from './isolate.ts';

/** The tag of its language, where it is given as one: "fa", or "fa_IR.UTF-8" as computers name it; "Persian" and "en-fr-de" are none. */
export const getLanguageTag = ({ language }: SourceData): string | undefined => {
  const tag = language?.replace(/[.@].*$/, '').replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? getCanonical(tag) : undefined;
};

/** Whether two tags are of one language, whatever the region. */
export const isSameLanguage = (one: string, other: string): boolean =>
  one.split('-')[0] === other.split('-')[0];

/** A Persian newspaper may be called "Etemad" and have a title that its citer translated. */
const isWrittenIn = (words: string, language: string): boolean =>
  /\p{Script=Latn}/u.test(words) === (new Intl.Locale(language).maximize().script === 'Latn');

/**
 * Attributes of an element with words of a source, on a page in `pageLanguage`: `lang` where they are in
 * another language, `dir` where they may run in the other direction. A source that names no language has
 * the site's.
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
