/** Valid values in the fields of a source, and how they are printed. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/checks/check.ts';
import { readFiles } from '../../../src/checks/read/read-files.ts';
import { getAddressProblem } from '../../../src/schemas/address.ts';
import { readDateParts } from '../../../src/schemas/csl-date-parts.ts';
import { isDoi } from '../../../src/schemas/doi.ts';
import { getFullStop } from '../../../src/wording/full-stop.ts';
import { getLanguageTag } from '../../../src/wording/source-language.ts';
import { describeSource } from '../../../src/wording/source-list.ts';
import { getSourceUrl } from '../../../src/wording/sources.ts';
import { sound } from '../support/check-folder.ts';

describe('a DOI', () => {
  test('keeps characters that would end a URL', () => {
    const DOI = '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O#x?y';
    expect(getSourceUrl({ DOI })).toBe(
      'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O%23x%3Fy',
    );
  });

  test.each([
    ['10.1000/182', true],
    ['10/gf2k', true],
    ['10.1000/182.', false],
    ['10.1000/182,', false],
  ])('%s is one: %s', (written, expected) => {
    expect(isDoi(written)).toBe(expected);
  });
});

describe('the parts of a date', () => {
  test.each([
    [[24, 11, 2], 'Unexpected year 24, expected one of four digits such as 2024'],
    [[2021, 13, 45], 'Unexpected date 2021-13-45, expected a month from 01 to 12'],
  ])('%j are refused', (parts, message) => {
    expect(() => readDateParts([parts])).toThrow(message);
  });

  test('may have a season instead of a month', () => {
    expect(readDateParts([[2021, 14]])).toEqual({ 'date-parts': [[2021]], season: 2 });
  });
});

const source = { id: 'a', type: 'webpage', title: 'A', publisher: 'Island Gazette' } as const;

test.each([
  ['und', undefined],
  ['zxx', undefined],
  ['pt_BR.UTF-8', 'in Brazilian Portuguese'],
  ['de', 'in German'],
])('the language %s is printed as %s', (language, words) => {
  const line = describeSource({ ...source, language, issued: { literal: 'undated' } }, 'en-GB');
  expect(line).toBe(['Island Gazette', 'undated', words].filter(Boolean).join(', '));
});

test('words that end in a full stop get no second one', () => {
  expect(['n.d.', 'Who paid?', '2 Nov 2024'].map(getFullStop)).toEqual(['', '', '.']);
});

test('two addresses in one are refused, also with an encoded space between them', () => {
  expect(getAddressProblem('https://example.org/a%20https://example.org/b')).toBe(
    'expected one address alone',
  );
});

test.each([
  ['fa_IR.UTF-8', 'fa-IR'],
  ['Persian', 'fa'],
  ['ngerman', 'de'],
  ['English, French', undefined],
  ['en-fr-de-it', undefined],
  ['', undefined],
])('the language "%s" has the tag %s', (language, tag) => {
  expect(getLanguageTag({ id: 'a', type: 'book', title: 'A', language })).toBe(tag);
});

test.each(['en_GB', 'xx-yy-zz', 'English, French', 'Persian'])(
  'an excerpt of a source in "%s" is checked',
  (language) => {
    const root = `tests/fixtures/checks/${sound}/content`;
    const files = readFiles(root).map((file) => ({
      ...file,
      text: file.text.replace('"number":', `"language": "${language}", "number":`),
    }));
    expect(check(root, files).hasErrors).toBe(false);
  },
);
