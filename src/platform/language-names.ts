/** Finds the tag of a language by its name: "German", or "ngerman" in LaTeX. */
import { isLanguageTag, languageNames } from './language-tag.ts';

/** Names in LaTeX's babel package that are not English names. */
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

/** Two-letter tags by English name. */
const byName = new Map(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .map((tag) => [languageNames.of(tag)?.toLowerCase(), tag]),
);

/** The tag of a language, given by tag or name; undefined if there is none. */
export const findLanguageTag = (text: string): string | undefined => {
  const name = text.trim().toLowerCase();
  return isLanguageTag(text.trim()) ? text.trim() : (ofBabel[name] ?? byName.get(name));
};
