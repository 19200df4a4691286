/** Wraps text of the opposite direction in Unicode isolates, so that it does not reorder the text around it. */
import { getDirection } from './direction.ts';

const leftToRight = '\u2066';
const byFirstLetter = '\u2068';
const end = '\u2069';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** True when a text has right-to-left letters. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

const isolateValue = (value: unknown): unknown =>
  typeof value === 'string' && hasRightToLeft(value) ? byFirstLetter + value + end : value;

const isolateAll = (value: unknown): unknown => {
  if (typeof value === 'string') return leftToRight + value + end;
  if (typeof value === 'function')
    return (...values: unknown[]) =>
      isolateAll((value as (...given: unknown[]) => unknown)(...values.map(isolateValue)));
  if (Array.isArray(value)) return value.map(isolateAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, isolateAll(each)]));
};

/** Isolates left-to-right messages, and names within them, for right-to-left pages. */
export const isolateMessages = <Locale>(messages: Locale): Locale => isolateAll(messages) as Locale;

/** Isolates a list item in another language; left-to-right items on a left-to-right page stay as they are. */
export const isolate = (text: string, language: string): string =>
  getDirection(language) || hasRightToLeft(text) ? byFirstLetter + text + end : text;

/** Removes isolates, for data and for cards, which lay out letters themselves. */
export const removeIsolates = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');
