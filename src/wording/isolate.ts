/** Wraps words of the other direction in Unicode isolates, so that they do not reorder their surroundings. */
import { getDirection } from './direction.ts';

const leftToRight = '\u2066';
const byFirstLetter = '\u2068';
const end = '\u2069';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** True for a text with letters that are written from right to left. */
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

/** Left-to-right messages for a right-to-left page: each in an isolate, and so are names in it. */
export const isolateMessages = <Locale>(messages: Locale): Locale => isolateAll(messages) as Locale;

/** Items of a list in several languages, on a page of this language; left-to-right ones stay on such a page. */
export const isolate = (text: string, language: string): string =>
  getDirection(language) || hasRightToLeft(text) ? byFirstLetter + text + end : text;

/** The same words without isolates, for cards, which have their own layout of letters, and for data. */
export const removeIsolates = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');
