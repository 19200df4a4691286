/** The interface messages in the language of an analysis. */
import { en } from '../locales/en.ts';
import { getDirection } from './direction.ts';
import { isolateMessages } from './isolate.ts';
import { pseudolocalise } from '../locales/pseudo.ts';

/** The messages of a locale. English is complete, and defines the type. */
export type Messages = typeof en;

/** Locales by primary language subtag. To add one, write a file and add a line here. */
const locales: Record<string, Messages> = { en };

/** CLDR's pseudo-locale of English, with which tests find text that cannot be translated. */
const pseudoTag = 'en-XA';
const pseudo = pseudolocalise(en);

/** English messages for right-to-left pages in languages without a locale. */
const isolated = isolateMessages(en);

/** The messages for a language tag such as "en-GB"; English if there is no locale. */
export const getMessages = (language: string): Messages => {
  if (language === pseudoTag) return pseudo;
  const found = locales[language.split('-')[0] ?? ''];
  return found ?? (getDirection(language) ? isolated : en);
};
