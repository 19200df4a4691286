/** Typographic marks by language, for data fields and Markdown alike. */
import { expect, test } from 'vitest';
import { getMessages } from '../../../src/wording/messages.ts';
import { getQuotationMarks } from '../../../src/wording/quotation-marks.ts';
import { classifyQuotationMarks } from '../../../src/wording/classify-quotation-marks.ts';
import { typeset, typesetCharacters } from '../../../src/wording/typeset.ts';

test.each([
  [`It's "late", they 'said'.`, 'It’s “late”, they ‘said’.'],
  [
    `The '90s, rock 'n' roll, 'tis, the ships' crews`,
    'The ’90s, rock ’n’ roll, ’tis, the ships’ crews',
  ],
  [`the summer of '69. 'It sailed,' she said`, 'the summer of ’69. ‘It sailed,’ she said'],
  [`'round the bend, get 'em`, '’round the bend, get ’em'],
  [`("the ferry's 'late' again")`, '(“the ferry’s ‘late’ again”)'],
  [`He said 'the "old" boat'.`, 'He said ‘the “old” boat’.'],
  [`"the boats'" and "'late'"`, '“the boats’” and “‘late’”'],
  [`said--"late"--and "he was--"`, 'said—“late”—and “he was—”'],
  [`a "half-" and an anti-"war" sign`, 'a “half-” and an anti-“war” sign'],
  [`a 6" pipe, 5'6", 6' tall`, 'a 6″ pipe, 5′6″, 6′ tall'],
  [`"in 1990" and '90'`, '“in 1990” and ‘90’'],
  [`1990--2000 -- or 1990-2000 ...`, '1990–2000 — or 1990–2000 …'],
  [
    `2021-08-26, S/2020/717-2, 555-1234, F-16, 3-1`,
    '2021-08-26, S/2020/717-2, 555-1234, F-16, 3-1',
  ],
  [`“typed” „as“ «meant»`, '“typed” „as“ «meant»'],
])('%s', (typed, printed) => {
  expect(typeset(typed, 'en-GB')).toBe(printed);
});

test.each([
  ['en', '“a ‘b’ c”'],
  ['en-US', '“a ‘b’ c”'],
  ['de', '„a ‚b‘ c“'],
  ['de-CH', '«a ‹b› c»'],
  ['fr', '«\u202Fa “b” c\u202F»'],
  ['es-MX', '«a “b” c»'],
  ['pl', '„a «b» c”'],
  ['sv', '”a ’b’ c”'],
  ['ru', '«a „b“ c»'],
  ['fa', '«a ‹b› c»'],
  ['ja', '「a 『b』 c」'],
  ['zh-Hant-TW', '「a 『b』 c」'],
  ['tlh', '“a ‘b’ c”'],
])('%s has its own quotation marks', (language, printed) => {
  expect(typeset(`"a 'b' c"`, language)).toBe(printed);
});

test('straight and typographic marks are read the same in every language', () => {
  for (const language of ['en', 'de', 'de-CH', 'fr', 'es', 'pl', 'sv', 'ru', 'ja', 'hu']) {
    const { double, single } = getQuotationMarks(language);
    const [open, close] = double;
    const typed = `A ${open}b${close}, (${open}c ${single[0]}d${single[1]}${close}).`;
    expect(
      classifyQuotationMarks(typed, language).map(({ role }) => role),
      `${language}: ${typed}`,
    ).toEqual(['open', 'close', 'open', 'open', 'close', 'close']);
  }
});

test('typed spaces in French become narrow, without a second one', () => {
  expect(typeset('« un » et " deux "', 'fr')).toBe('«\u202Fun\u202F» et «\u202Fdeux\u202F»');
});

test.each([
  [
    'fr',
    'Qui ? Lui : « oui ! », 1 234 567 fois, à 12,5 %.',
    'Qui\u202F? Lui\u00A0: «\u202Foui\u202F!\u202F», 1\u00A0234\u00A0567 fois, à 12,5\u00A0%.',
  ],
  ['de-CH', `1'200 und 1'234'567 Karten`, '1’200 und 1’234’567 Karten'],
  ['he', `ה"מנכ"ל" וגם דו"ח`, 'ה”מנכ״ל” וגם דו״ח'],
  ['en', 'Who ? 1 234 %', 'Who ? 1 234 %'],
])('%s keeps its signs beside their words: %s', (language, typed, printed) => {
  expect(typeset(typed, language)).toBe(printed);
  expect(typeset(printed, language)).toBe(printed);
});

test('a text with a full stop gets no second one', () => {
  const { noticed } = getMessages('en-GB').correction;
  expect(noticed('a reader')).toBe('Noticed: a reader.');
  expect(noticed('A reader wrote.')).toBe('Noticed: A reader wrote.');
});

test('each character keeps its position', () => {
  expect(typesetCharacters('"a"...', 'en')).toEqual(['“', 'a', '”', '…', '', '']);
});

test('typesetting a second time changes nothing', () => {
  for (const text of [`"It's 'late'," -- '90s ... 1990-2000`, '« un » " deux "']) {
    const once = typeset(text, 'fr');
    expect(typeset(once, 'fr')).toBe(once);
  }
});

test.each([
  ['The ferry', 'Part of “The ferry”. '],
  ['The “night” ferry of “Nordvik”', 'Part of “The ‘night’ ferry of ‘Nordvik’”. '],
])('the title %s has its quotations in single marks where it is quoted', (title, words) => {
  expect(getMessages('en-GB').cite.partNote(title)).toBe(words);
});
