/** A locale for tests: English in brackets. Text outside brackets does not come from a locale. */

const bracket = (text: string): string => `⟦${text}⟧`;

const bracketValue = (value: unknown): unknown => {
  if (typeof value === 'string') return bracket(value);
  if (typeof value === 'function')
    return (...given: unknown[]) =>
      bracketValue((value as (...given: unknown[]) => unknown)(...given));
  if (Array.isArray(value)) return value.map(bracketValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, bracketValue(entry)]),
  );
};

/** Puts every text of a locale in brackets. */
export const pseudolocalise = <Locale>(messages: Locale): Locale =>
  bracketValue(messages) as Locale;
