/** Cards: any text fits, and the same words give the same bytes. */
import { Resvg } from '@resvg/resvg-wasm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdicts } from '../../../src/schemas/claim.ts';
import { formatCardText, type Card } from '../../../src/outputs/cards/card.ts';
import { cardMargin, cardSize } from '../../../src/outputs/cards/size.ts';
import { optionalTypefaces } from '../../../src/outputs/cards/font-files.ts';
import { findMissingLetters, suggestPackage } from '../../../src/outputs/cards/fonts.ts';
import { isRightToLeft, reorderRuns, splitWords } from '../../../src/outputs/cards/scripts.ts';
import { shapeWord } from '../../../src/outputs/cards/shape.ts';
import { layOutCard } from '../../../src/outputs/cards/lay-out.ts';
import { drawPng } from '../../../src/outputs/cards/picture.ts';

/** The same cases on every run; another seed gives others. */
const seed = 20211123;

const card: Card = {
  language: 'en-GB',
  place: 'Part 3 of 7',
  over: 'The night ferry',
  title: 'Who paid?',
  text: 'Where the money for the second boat came from.',
  verdictCounts: { total: 3, counts: [{ verdict: 'confirmed', count: 3 }] },
};

const word = fc.oneof(
  fc.stringMatching(/^[a-zA-Z]{1,12}$/),
  fc.stringMatching(/^[A-ZÄÖÜ]{30,80}$/),
  fc.constantFrom('—', '“quoted”', '$1.5m–$2m', 'https://example.org/a/very/long/address', 'Жўи'),
);
const writing = (maxLength: number) =>
  fc.array(word, { minLength: 1, maxLength }).map((words) => words.join(' '));

const anyCard: fc.Arbitrary<Card> = fc.record({
  language: fc.constant('en-GB'),
  place: fc.constantFrom('', 'Analysis', 'Part 12 of 34'),
  over: fc.option(writing(20), { nil: undefined }),
  title: writing(40),
  text: writing(30).map((text) => text.slice(0, 400)),
  verdictCounts: fc.option(
    fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 5 }).map((counts) => ({
      total: counts.reduce((sum, count) => sum + count, 0),
      counts: counts.map((count, index) => ({ verdict: verdicts[index] ?? 'confirmed', count })),
    })),
    { nil: undefined },
  ),
});

/** How far from the edge the picture is blank, in pixels: left, right and bottom. */
const getBlank = (svg: string) => {
  const { pixels } = new Resvg(svg).render();
  const { width, height } = cardSize;
  const isBlank = (x: number, y: number) =>
    [0, 1, 2].every((channel) => pixels[4 * (y * width + x) + channel] === pixels[channel]);
  const columns = Array.from({ length: width }, (_, x) => x);
  const rows = Array.from({ length: height }, (_, y) => y);
  const isInked = (x: number) => !rows.every((y) => isBlank(x, y));
  return {
    left: columns.findIndex(isInked),
    right: width - 1 - columns.findLastIndex(isInked),
    bottom: height - 1 - rows.findLastIndex((y) => !columns.every((x) => isBlank(x, y))),
  };
};

test('titles and texts of any length stay between masthead and verdict bar', async () => {
  await fc.assert(
    fc.asyncProperty(anyCard, async (any) => {
      const { boxes } = await layOutCard(any);
      const [room, body] = [boxes.get('room'), boxes.get('body')];
      if (!room || !body) throw new Error('Expected a room and a body.');
      expect(body.top).toBeGreaterThanOrEqual(room.top);
      expect(body.top + body.height).toBeLessThanOrEqual(room.top + room.height);
      for (const { left, top, width, height } of boxes.values()) {
        expect(left).toBeGreaterThanOrEqual(cardMargin);
        expect(left + width).toBeLessThanOrEqual(cardSize.width - cardMargin + 1);
        expect(top + height).toBeLessThanOrEqual(cardSize.height);
      }
    }),
    { numRuns: 40, seed },
  );
});

test('no letter leaves the margins of the card', async () => {
  await drawPng((await layOutCard(card)).svg); // starts the renderer
  await fc.assert(
    fc.asyncProperty(anyCard, async (any) => {
      const blank = getBlank((await layOutCard(any)).svg);
      // An ellipsis and an overhanging serif may reach a little into the margin.
      expect(blank.left).toBeGreaterThan(cardMargin - 20);
      expect(blank.right).toBeGreaterThan(cardMargin - 20);
      expect(blank.bottom).toBeGreaterThan(20);
    }),
    { numRuns: 20, seed },
  );
});

test.each(['fa', 'ar', 'he'])(
  'a card in %s runs from right to left, with its verdict bar',
  async (language) => {
    const counts = verdicts.slice(0, 3).map((verdict, index) => ({ verdict, count: 4 - index }));
    const shown = { ...card, language, verdictCounts: { total: 9, counts } };
    const { boxes, svg } = await layOutCard(shown);
    const getRight = (key: string): number => {
      const { left = 0, width = 0 } = boxes.get(key) ?? {};
      return left + width;
    };
    expect(getRight('site')).toBeCloseTo(cardSize.width - cardMargin, 0);
    expect(boxes.get('place')?.left).toBeCloseTo(cardMargin, 0);
    const [first, second, third] = counts.map(({ verdict }) => getRight(verdict));
    expect(first).toBeGreaterThan(second ?? Infinity);
    expect(second).toBeGreaterThan(third ?? Infinity);
    const ltr = await layOutCard({ ...shown, language: 'en-GB' });
    const getBars = (text: string): string[][] =>
      [...text.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="16"/g)].map(
        ([, x = '', width = '']) => [x, width],
      );
    const mirrored = getBars(ltr.svg).map(([x, width]) => [
      String(cardSize.width - Number(x) - Number(width)),
      width,
    ]);
    expect(getBars(svg).length).toBeGreaterThanOrEqual(3);
    expect(getBars(svg).slice(0, 3)).toEqual(mirrored.slice(0, 3));
  },
);

test('the same card gives the same bytes, at most 120 kilobytes', async () => {
  const draw = async () => drawPng((await layOutCard(card)).svg);
  const [first, second] = [await draw(), await draw()];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(first.length).toBeLessThan(120_000);
});

test('has a text alternative', () => {
  expect(formatCardText(card)).toBe(
    'Part 3 of 7 of “The night ferry”: “Who paid?” Where the money for the second boat came from. 3 statements on the record: 3 confirmed.',
  );
});

/** The outlines of one letter as a title. */
const drawLetter = async (letter: string): Promise<string> =>
  (await layOutCard({ ...card, over: undefined, title: letter, text: '' })).svg;

const count = (svg: string, part: string): number => svg.split(part).length - 1;

test.each(['ğŁŽź', 'Ωά', 'Жў', 'ệ', 'ქ', 'Հ', 'ı'])(
  'none of the letters "%s" is drawn as the box of a missing one',
  async (letters) => {
    const box = await drawLetter('夜');
    expect((await drawLetter('船')) === box).toBe(true); // no typeface has either
    for (const letter of letters) expect((await drawLetter(letter)) === box, letter).toBe(false);
  },
);

test.each([
  ['داعش خراسان', true],
  ['המעבורת שלא הפליגה', true],
  ['भारत और सिद्ध', false],
  ['ไม่เคยออก', false],
])('"%s" is shaped word by word, from the side where it begins', async (title, isReversed) => {
  expect(findMissingLetters(title)).toEqual([]);
  expect(isRightToLeft(title)).toBe(isReversed);
  const { boxes, svg } = await layOutCard({ ...card, over: undefined, title, text: '' });
  expect(count(svg, '<image')).toBe(splitWords(title).length);
  const lefts = [...svg.matchAll(/<image x="([\d.]+)"/g)].map(([, x]) => Number(x));
  const sorted = [...lefts].sort((a, b) => (isReversed ? b - a : a - b));
  expect(lefts).toEqual(sorted);
  expect(boxes.get('title')?.width).toBeLessThanOrEqual(cardSize.width - 2 * cardMargin);
});

test('Arabic letters join: a word is narrower than its letters apart', () => {
  const type = { fontSize: 10, lineHeight: 1, fontWeight: 400, color: '#000' } as const;
  const measure = (text: string) => shapeWord([{ text, level: 1 }], type).width;
  const apart = [...'طالبان'].reduce((sum, letter) => sum + measure(letter), 0);
  expect(measure('طالبان')).toBeLessThan(0.9 * apart);
});

test.each([
  ['اوت ۲۰۲۱ (A/2025/3) بود', ['اوت', '۲۰۲۱', '(A/2025/3)', 'بود']],
  ['شورای UN Security Council در', ['شورای', 'UN Security Council', 'در']],
  ['the group داعش خراسان said', ['the', 'group', 'داعش خراسان', 'said']],
])('lines of "%s" break between %j', (text, words) => {
  expect(splitWords(text).map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual(words);
});

test('numbers and Latin words in a right-to-left word keep their own order', () => {
  const [word] = splitWords('של-A/2025/3');
  expect(reorderRuns(word?.runs ?? []).map(({ text }) => text)).toEqual(['A/2025/3', 'של-']);
});

test.each([
  ['Han', '夜の'],
  ['Hangul', '한국어'],
  ['Tamil', 'தமழ'],
  ['Ethiopic', 'አማርኛ'],
  ['Khmer', 'ខមរ'],
  ['Runic', 'ᚠᚢᚦ'],
  ['Coptic', 'ⲁⲃ'],
  ['pictures', '🚢'],
])('all letters of %s, which no typeface has, are named', (_script, letters) => {
  expect(findMissingLetters(`The ${letters} line`)).toEqual([...letters]);
});

test('letters missing from all typefaces are named', () => {
  expect(findMissingLetters('夜 the ship 🚢')).toEqual(['夜', '🚢']);
});

test.each([
  ['夜の船', '@fontsource/noto-serif-jp'],
  ['밤배', '@fontsource/noto-serif-kr'],
  ['ㄧㄝ', '@fontsource/noto-serif-tc'],
  ['夜船', '@fontsource/noto-serif-sc'],
  ['🚢', undefined],
])('the package for %s is %s, whose typeface is used once it is installed', (text, name) => {
  expect(suggestPackage([...text])).toBe(name);
  const names = optionalTypefaces.map((typeface) => `@fontsource/${typeface}`);
  expect(names.includes(`${name}`)).toBe(name !== undefined);
});
