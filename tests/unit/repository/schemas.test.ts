/** Valid values of dates, names, languages and texts, and the messages for others. */
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { getAddressProblem, isLocal } from '../../../src/schemas/address.ts';
import { amount, expectOneAmount } from '../../../src/schemas/amount.ts';
import { editorialDate } from '../../../src/schemas/date.ts';
import { language } from '../../../src/schemas/language.ts';
import { getDirection } from '../../../src/wording/direction.ts';
import { id, sectionId, sourceKey } from '../../../src/schemas/names.ts';
import { words } from '../../../src/schemas/text.ts';

/** The first problem, or undefined when the schema takes the value. */
const getProblem = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value).error?.issues[0]?.message;

describe('a date', () => {
  test.each(['2021', '2021-08', '2021-08-27', '2024-02-29', '2000-02-29', '0099-12-31', 2021])(
    'is a day, month or year of the calendar: %s',
    (date) => {
      expect(getProblem(editorialDate, date)).toBeUndefined();
    },
  );

  test.each([
    ['2021-02-30', 'expected a day from 01 to 28 in that month'],
    ['2023-02-29', 'expected a day from 01 to 28 in that month'],
    ['1900-02-29', 'expected a day from 01 to 28 in that month'],
    ['2021-04-31', 'expected a day from 01 to 30 in that month'],
    ['2021-01-00', 'expected a day from 01 to 31 in that month'],
    ['2021-13', 'expected a month from 01 to 12'],
    ['2021-00-10', 'expected a month from 01 to 12'],
    ['0000', 'expected a year of four digits'],
    ['21', 'expected a date such as'],
    ['2021-8-7', 'expected a date such as'],
    ['27 August 2021', 'expected a date such as'],
    ['2021-08-27T10:00:00Z', 'expected a date such as'],
    [20210827, 'expected a date such as'],
  ])('is not %s', (date, expected) => {
    expect(getProblem(editorialDate, date)).toContain(expected);
  });
});

describe('an amount', () => {
  const schema = z.strictObject(amount).superRefine(expectOneAmount);

  test.each([{}, { value: 2 }, { low: 1 }, { low: 1, high: 2 }, { low: 2, high: 2 }])(
    'may be %j',
    (given) => {
      expect(getProblem(schema, given)).toBeUndefined();
    },
  );

  test.each([
    [{ low: 2, high: 1 }, 'Unexpected range from 2 to 1'],
    [{ value: 2, low: 1, high: 3 }, 'Unexpected value 2 beside an end of a range'],
    [{ value: 2, low: 1 }, 'Unexpected value 2 beside an end of a range'],
    [{ value: NaN }, 'expected number'],
  ])('may not be %j', (given, words) => {
    expect(getProblem(schema, given)).toContain(words);
  });
});

describe('a name', () => {
  test.each(['night-ferry', 'us-dead-13', 'constructor'])('may be %s', (name) => {
    expect(getProblem(id, name)).toBeUndefined();
  });

  test.each(
    [
      'Night-Ferry',
      'night ferry',
      'night_ferry',
      'night--ferry',
      'café',
      'a/b',
      '..',
      'a.b',
      '13',
    ].concat('__proto__', 'a*', '', 'x'.repeat(201)),
  )('may not be %s', (name) => {
    expect(getProblem(id, name)).toMatch(/^Expected (lower-case words|at most 200 bytes)/);
  });

  test.each(['con', 'aux', 'nul', 'prn', 'com1', 'lpt9'])('%s is no name of a file', (name) => {
    expect(getProblem(id, name)).toMatch('Windows allows no file of this name');
    expect(getProblem(sectionId, name)).toMatch('Windows allows no file of this name');
    expect(getProblem(id, `${name}-line`)).toBeUndefined();
  });
});

describe("a section's id", () => {
  test.each(['who-paid', 'café--bar', 'кто-платил', '誰が払ったか', 'من-پرداخت', '2021-and-after'])(
    'may be what rehype-slug makes of a heading: %s',
    (name) => {
      expect(getProblem(sectionId, name)).toBeUndefined();
    },
  );

  test.each(['Who paid', 'a&b', '__proto__', 'e\u0301tat', '', 'я'.repeat(101)])(
    'may not be %s',
    (name) => {
      expect(getProblem(sectionId, name)).toBeDefined();
    },
  );
});

describe("a source's id", () => {
  test.each(['ap-2021-08-27', 'http://zotero.org/users/1/items/AB', 'Müller:2021', '17'])(
    'may be %s, as reference managers write it',
    (key) => {
      expect(getProblem(sourceKey, key)).toBeUndefined();
    },
  );

  test.each(['', ' a', 'a\nb', 'a\u0000', '__proto__', 'cafe\u0301'])('may not be %j', (key) => {
    expect(getProblem(sourceKey, key)).toBeDefined();
  });
});

describe('an address', () => {
  test('has no entities of HTML', () => {
    expect(getAddressProblem('https://example.org/?a=1&amp;b=2')).toContain('expected "&"');
    expect(getAddressProblem('https://example.org/?a=1&b=2;c')).toBeUndefined();
  });

  test.each([
    ['http://localhost:4321/', true],
    ['https://192.168.0.2/', true],
    ['https://example.org/', false],
    ['mailto:desk@example.org', false],
  ])('%s leads to the reader: %s', (address, expected) => {
    expect(isLocal(address)).toBe(expected);
  });
});

describe('a language', () => {
  test.each([
    ['en-GB', 'en-GB', 'ltr'],
    ['EN-gb', 'en-GB', 'ltr'],
    ['fa', 'fa', 'rtl'],
    ['ps-AF', 'ps-AF', 'rtl'],
    ['haz', 'haz', 'rtl'],
    ['uz-Arab', 'uz-Arab', 'rtl'],
    ['uz', 'uz', 'ltr'],
    ['ar-Latn', 'ar-Latn', 'ltr'],
    ['he', 'he', 'rtl'],
    ['dv', 'dv', 'rtl'],
    ['zh-Hant-TW', 'zh-Hant-TW', 'ltr'],
  ])('is a BCP 47 tag, %s, with a direction', (tag, canonical, direction) => {
    expect(language.parse(tag)).toBe(canonical);
    expect(getDirection(tag) ?? 'ltr').toBe(direction);
  });

  test.each([
    'mul',
    'zxx',
    'mis',
    'en_GB',
    'english',
    'Persian',
    'xx',
    'en-ZQ',
    'und',
    'x-own',
    '',
  ])('is not "%s"', (tag) => {
    expect(getProblem(language, tag)).toContain(`Unexpected language "${tag}", expected`);
  });
});

describe('a text', () => {
  test('is one line, however YAML folded it', () => {
    expect(words.parse('One\n  and two.\n')).toBe('One and two.');
  });

  test('is not blank', () => {
    expect(getProblem(words, ' \n')).toBeDefined();
  });
});
