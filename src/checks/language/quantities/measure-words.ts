/** Finds words that qualify a number: currencies, rates, and what happened to people. */

const currencies: Record<string, RegExp> = {
  dollar: /\$|\b(?:dollars?|USD)\b/i,
  pound: /£|\b(?:pounds? sterling|sterling|GBP|pounds?)\b/i,
  euro: /€|\b(?:euros?|EUR)\b/i,
  yen: /¥|\b(?:yen|JPY)\b/i,
  rupee: /₹|\b(?:rupees?|INR)\b/i,
  afghani: /؋|\b(?:afghanis?|AFN)\b/i,
};

/** The currency in some words: "dollar" for "$" and "US dollars". */
export const getCurrency = (words: string): string | undefined =>
  Object.entries(currencies).find(([, pattern]) => pattern.test(words))?.[0];

const rates: Record<string, RegExp> = {
  hour: /(?:(?<!\b(?:in|within|for|of|after|over) )\ban|\b(?:per|each|every)) hour\b|\bhourly\b/i,
  day: /(?:(?<!\b(?:in|within|for|of|after|over) )\ba|\b(?:per|each|every)) day\b|\bdaily\b/i,
  week: /(?:(?<!\b(?:in|within|for|of|after|over) )\ba|\b(?:per|each|every)) week\b|\bweekly\b/i,
  month: /(?:(?<!\b(?:in|within|for|of|after|over) )\ba|\b(?:per|each|every)) month\b|\bmonthly\b/i,
  year: /(?:(?<!\b(?:in|within|for|of|after|over) )\ba|\b(?:per|each|every)) year\b|\byearly\b|\bannual(?:ly)?\b|\bper annum\b/i,
};

/** The rate in some words: "month" for "a month" and "monthly". */
export const getRate = (words: string): string | undefined =>
  Object.entries(rates).find(([, pattern]) => pattern.test(words))?.[0];

const outcomes: Record<string, RegExp> = {
  killed:
    /\b(?:kill(?:s|ed|ing)?|dead|died|die|dying|deaths?|death toll|slain|perished|fatalit(?:y|ies)|lost their lives|murdered)\b/i,
  wounded: /\b(?:wound(?:s|ed|ing)?|injur(?:e[sd]?|y|ies|ing)|hurt|maimed)\b/i,
  missing: /\b(?:missing|unaccounted for)\b/i,
  captured: /\b(?:captur(?:e[sd]?|ing)|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?)\b/i,
};

/** What happened to people, by the words for it: "killed", "wounded". */
export const getOutcomes = (words: string): Set<string> =>
  new Set(
    Object.entries(outcomes).flatMap(([name, pattern]) => (pattern.test(words) ? [name] : [])),
  );

const clauseEnd = /[;:.!?](?=\s|$)|,(?=\s)|\s[–—-]\s|\s\|\s/g;

/** The clause of a text that contains a range. */
export const getClause = (text: string, start: number, end: number): string => {
  let from = 0;
  for (const match of text.matchAll(clauseEnd)) {
    if (match.index >= end) return text.slice(from, match.index);
    if (match.index + match[0].length <= start) from = match.index + match[0].length;
  }
  return text.slice(from);
};
