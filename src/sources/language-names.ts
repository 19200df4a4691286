/** Tags of languages that exports name in words: "German", and "ngerman" as LaTeX calls it. */
import { isLanguageTag } from '../platform/language-tag.ts';

/** Names of LaTeX's package babel that are no English names of languages. */
const ofBabel: Record<string, string> = {
  ngerman: 'de',
  austrian: 'de-AT',
  naustrian: 'de-AT',
  swissgerman: 'de-CH',
  nswissgerman: 'de-CH',
  british: 'en-GB',
  ukenglish: 'en-GB',
  american: 'en-US',
  usenglish: 'en-US',
  australian: 'en-AU',
  canadian: 'en-CA',
  francais: 'fr',
  canadien: 'fr-CA',
  brazil: 'pt-BR',
  brazilian: 'pt-BR',
  portuges: 'pt',
  farsi: 'fa',
  magyar: 'hu',
  norsk: 'nb',
  nynorsk: 'nn',
  bahasa: 'id',
};

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The tags of two letters by the English names of their languages. */
const byName = new Map(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .map((tag) => [names.of(tag)?.toLowerCase(), tag]),
);

/** The tag that a text is or names; undefined where no language is called so. */
export const findLanguageTag = (text: string): string | undefined => {
  const name = text.trim().toLowerCase();
  return isLanguageTag(text.trim()) ? text.trim() : (ofBabel[name] ?? byName.get(name));
};
