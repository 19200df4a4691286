/** A locale for tests: English in brackets. Text outside brackets does not come from a locale. */

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

/** Puts every text of a locale in brackets. */
export const pseudolocalise = <Locale>(messages: Locale): Locale => markValue(messages) as Locale;
