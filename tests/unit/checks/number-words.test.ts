/** Numbers and dates in several languages, as the rules read them. */
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../src/checks/language/quantities/quantities.ts';
import { createNumberReader } from '../../../src/checks/read/decimal-commas.ts';

const read = (text: string, language: string) => findQuantities(createNumberReader(language)(text));

describe('a number', () => {
  test.each([
    ['fr', '1\u202f234\u202f567 billets, 1,5 million', [1_234_567, 1_500_000]],
    ['es', '1,5 millones y 3 mil millones, 40 mil', [1_500_000, 3e9, 40_000]],
    ['pt-BR', '1,2 mil e 2 bilhões', [1200, 2e9]],
    ['de', '1,5 Mio. und 2 Billionen', [1_500_000, 2e12]],
    ['de-CH', "1'200 und 1.5 oder 12,5", [1200, 1.5, 12.5]],
    ['pl', '2 mln i 3 tys.', [2e6, 3000]],
    ['ru', '1,5 млрд', [1.5e9]],
    ['ar', '١٫٥ مليون', [1.5e6]],
    ['hi', '12,34,567 और १,२००', [1_234_567, 1200]],
    ['en-ZA', '1,200 and 1.5', [1200, 1.5]],
    ['en-DE', '1,200 and 1.5', [1200, 1.5]],
  ])('in %s: %s', (language, text, values) => {
    expect(read(text, language).map(({ value }) => value)).toEqual(values);
  });
});

describe('a date', () => {
  test.each([
    ['fr', 'le 1er avril 2031', 1],
    ['es', 'el 3 de abril de 2031', 3],
    ['de', 'am 3. April 2031', 3],
    ['pl', '3 kwietnia 2031 r.', 3],
    ['ru', '3 апреля 2031 года', 3],
    ['tr', "3 Nisan 2031'de", 3],
    ['he', 'ב־3 באפריל 2031', 3],
    ['ar', '٣ أبريل ٢٠٣١', 3],
    ['sv', 'april 2031', undefined],
  ])('in %s: %s', (language, text, day) => {
    expect(createNumberReader(language)(text)).toHaveLength(text.length);
    expect(read(text, language)).toMatchObject([{ date: { year: 2031, month: 4, day } }]);
  });
});
