/** The words of the interface in the language of an analysis. */
import { en } from '../locales/en.ts';
import { getDirection } from './direction.ts';
import { isolateMessages } from './isolate.ts';
import { pseudolocalise } from '../locales/pseudo.ts';

/** The messages of a locale; English is complete and defines the type of the others. */
export type Messages = typeof en;

/** Locales by the first subtag of a BCP 47 language tag. A new one is a file and a line here. */
const locales: Record<string, Messages> = { en };

/** CLDR's pseudo-locale of English, by which tests find words that no locale can translate. */
const pseudoTag = 'en-XA';
const pseudo = pseudolocalise(en);

/** English where a page is written from right to left and its language has no locale. */
const isolated = isolateMessages(en);

/** The interface's words for a language tag such as "en-GB"; English where no locale fits. */
export const getMessages = (language: string): Messages => {
  if (language === pseudoTag) return pseudo;
  const found = locales[language.split('-')[0] ?? ''];
  return found ?? (getDirection(language) ? isolated : en);
};
