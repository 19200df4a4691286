/** Numbers and dates in text, and their values. */
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../src/checks/language/quantities/quantities.ts';

const getValues = (text: string) => findQuantities(text).map(({ value }) => value);
const getWords = (text: string) => findQuantities(text).map(({ words }) => words);

describe('a number in words', () => {
  test.each<[string, number]>([
    ['half a million', 500_000],
    ['half a dozen', 6],
    ['a half million', 500_000],
    ['a quarter of a billion', 250_000_000],
    ['three quarters of a million', 750_000],
    ['two-thirds of a million', 666_667],
    ['two and a half million', 2_500_000],
    ['two-and-a-half million', 2_500_000],
    ['a million and a half', 1_500_000],
    ['one and three quarters', 1.75],
    ['one point five million', 1_500_000],
    ['one point one million', 1_100_000],
    ['a hundred and six', 106],
    ['two hundred and six thousand four hundred', 206_400],
    ['three trillion', 3e12],
    ['a trillion', 1e12],
    ['two lakh', 200_000],
    ['one lakh crore', 1e12],
    ['minus five', -5],
    ['seven hundred thousand', 700_000],
    ['twenty-two', 22],
    ['a dozen', 12],
  ])('%s', (words, value) => {
    expect(getValues(`They counted ${words} of them.`)).toEqual([value]);
  });

  test.each([
    ['between twenty and thirty', [20, 30]],
    ['between two and three million', [2e6, 3e6]],
    ['two or three million', [2e6, 3e6]],
    ['two to three dozen', [24, 36]],
    ['the twenty-first century', []],
    ['half of the fleet', []],
    ['a man and a boat', []],
  ])('%s', (words, values) => {
    expect(getValues(words)).toEqual(values);
  });
});

describe('a number in digits', () => {
  test.each<[string, number]>([
    ['2½', 2.5],
    ['2½ million', 2_500_000],
    ['2 1/2 million', 2_500_000],
    ['½', 0.5],
    ['3/4', 0.75],
    ['$1.2 trillion', 1.2e12],
    ['1.2tn', 1.2e12],
    ['1.2 tn', 1.2e12],
    ['$3bn', 3e9],
    ['3 bn', 3e9],
    ['2.5mn', 2_500_000],
    ['2.5 mn', 2_500_000],
    ['€2.5 m', 2_500_000],
    ['$2B', 2e9],
    ['US$5k', 5000],
    ['5 k', 5000],
    ['1.1 million', 1_100_000],
    ['12 lakh', 1_200_000],
    ['2.5 crore', 25_000_000],
    ['1 lakh crore', 1e12],
    ['2,50,000', 250_000],
    ['1,234,567.5', 1_234_567.5],
    ['1 234 567', 1_234_567],
    ['1’234’567', 1_234_567],
    ['-5', -5],
    ['−5', -5],
    ['–5 per cent', -5],
    ['(-$5m)', -5_000_000],
    ['minus 5', -5],
    ['5 per cent', 5],
    ['5%', 5],
    ['٥٪', 5],
    ['۱٬۲۰۰', 1200],
    ['۲٫۵', 2.5],
    ['۲/۵', 2.5],
    ['٢٬٥٠٠٫٥', 2500.5],
    ['१२,५०,०००', 1_250_000],
    ['１２，５００', 12_500],
    ['１．５', 1.5],
    ['𞥑𞥒', 12],
    ['\u200e-5', -5],
    ['২৫', 25],
  ])('%s', (words, value) => {
    expect(getValues(`It was ${words} then`)).toEqual([value]);
  });

  test.each([
    ['2.2 to 3 million', [2.2e6, 3e6]],
    ['$25-30m', [25e6, 30e6]],
    ['$25m–$30m', [25e6, 30e6]],
    ['€2–3 bn', [2e9, 3e9]],
    ['between 2 and 3 million', [2e6, 3e6]],
    ['2 and 3 million', [2, 3e6]],
    ['500 to 1 million', [500, 1e6]],
    ['25 to 30', [25, 30]],
    ['2020-2021', [2020, 2021]],
    ['9/11', [9, 11]],
  ])('%s is a range or two numbers', (words, values) => {
    expect(getValues(words)).toEqual(values);
  });

  test('is in metres or in millions before a single "m"', () => {
    expect(findQuantities('25 m')).toMatchObject([{ value: 25e6, alternative: 25 }]);
    expect(findQuantities('$25 m')[0]?.alternative).toBeUndefined();
  });

  test.each([
    '1.234.567',
    '12,34',
    '2,5',
    '1,2345',
    '1.5e6',
    '10^6',
    '10⁶',
    '27/08/2021',
    '27.8.2021',
    'Ⅻ',
    '1.5 × 10⁶',
  ])('is not understood when written %s', (words) => {
    expect(findQuantities(`It was ${words} then`)).toMatchObject([{ words, isUnread: true }]);
    expect(getValues(words)).toEqual([undefined]);
  });

  test.each([
    '17:50',
    '2,200',
    '12.30 pm',
    'S/2020/415',
    '26 August 2021',
    '2021-08-26',
    '1.5',
    '3, 4',
  ])('is understood when written %s', (words) => {
    expect(findQuantities(words).filter(({ isUnread }) => isUnread)).toEqual([]);
  });

  test('has its position in the text as written', () => {
    expect(getWords('از 𞥑𞥒 و ۱٬۲۰۰ نفر')).toEqual(['𞥑𞥒', '۱٬۲۰۰']);
    const text = 'On 5 May, \u200e-5 and 13';
    for (const { start, end, words } of findQuantities(text))
      expect(text.slice(start, end)).toBe(words);
  });

  test('does not read the dash before a date as a minus', () => {
    expect(findQuantities('the end –26 August 2021')).toMatchObject([{ date: { day: 26 } }]);
    expect(getValues('the years 1990–5')).toEqual([1990, 5]);
  });
});

describe('a number or date with East Asian characters', () => {
  test.each<[string, number[]]>([
    ['123万4567枚', [1_234_567]],
    ['1億2000万人', [120_000_000]],
    ['1.5亿元', [150_000_000]],
    ['3千万円', [30_000_000]],
    ['150万～200万ドル', [1_500_000, 2_000_000]],
    ['3〜5万人', [30_000, 50_000]],
    ['12만 3,456명', [123_456]],
    ['１２万人', [120_000]],
    ['1200人', [1200]],
  ])('%s', (text, values) => {
    expect(getValues(text)).toEqual(values);
    expect(getWords(`約${text}`).join('')).toMatch(/^\p{N}/u);
  });

  test.each([
    ['2031年4月3日に', '2031年4月3日', { year: 2031, month: 4, day: 3 }],
    ['2031년 4월 3일', '2031년 4월 3일', { year: 2031, month: 4, day: 3 }],
    ['去年4月3日', '4月3日', { year: undefined, month: 4, day: 3 }],
    ['2031年4月', '2031年4月', { year: 2031, month: 4, day: undefined }],
  ])('%s', (text, words, date) => {
    expect(findQuantities(text)).toMatchObject([{ words, date }]);
  });
});
