/** English in brackets: a locale for tests, in which a word outside of brackets is one that no locale translates. */

const mark = (text: string): string => `⟦${text}⟧`;

const markValue = (value: unknown): unknown => {
  if (typeof value === 'string') return mark(value);
  if (typeof value === 'function')
    return (...given: unknown[]) =>
      markValue((value as (...given: unknown[]) => unknown)(...given));
  if (Array.isArray(value)) return value.map(markValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, markValue(entry)]));
};

/** The messages of a locale with every text in brackets. */
export const pseudolocalise = <Locale>(messages: Locale): Locale => markValue(messages) as Locale;
