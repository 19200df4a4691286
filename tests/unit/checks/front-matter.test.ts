/** Invalid front matter is one finding, without others that follow from it. */
import { parse, stringify } from 'yaml';
import { expect, test } from 'vitest';
import { check } from '../../../src/checks/check.ts';
import type { TextFile } from '../../../src/checks/read/content.ts';
import { readFiles } from '../../../src/checks/read/read-files.ts';
import { selectPublished } from '../../../src/checks/check.ts';
import { parseMarkdownFile } from '../../../src/schemas/front-matter.ts';
import { sound } from '../support/check-folder.ts';

const folder = `tests/fixtures/checks/${sound}/content`;
const article = 'analyses/ferry/index.md';
const files = readFiles(folder);

type Fields = Record<string, unknown>;

/** Checks sound content with other front matter at the top of its article. */
const checkWith = (change: (front: Fields) => Fields) => {
  const changeFile = (file: TextFile): TextFile => {
    if (!file.path.endsWith(article)) return file;
    const { yaml = '', body = '' } = parseMarkdownFile(file.text) ?? {};
    const { allow, ...rest } = parse(yaml) as Fields & { allow: object[] };
    const allowing = { ...rest, allow: [...allow, { words: 'the old pier', reason: 'Its name.' }] };
    const text = body.replace('left Pier 14', 'left Pier 14, “the old pier”,');
    return { ...file, text: `---\n${stringify(change(allowing))}---\n${text}` };
  };
  return check(folder, files.map(changeFile));
};

const getRules = ({ files }: ReturnType<typeof check>) =>
  files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));

const fields = ['title', 'shortTitle', 'standfirst', 'summary', 'published', 'reported', 'checked'];

test('valid front matter gives no finding', () => {
  expect(getRules(checkWith((front) => front))).toEqual([]);
});

test.each([...fields, 'sections', 'allow', 'topics', 'language', 'draft', 'glossary'])(
  '`%s` of the wrong type is one finding',
  (field) => {
    expect(getRules(checkWith((front) => ({ ...front, [field]: 0.5 })))).toEqual(['schema']);
  },
);

test.each(fields)('without `%s` there is one finding', (field) => {
  const result = checkWith((front) => ({ ...front, [field]: undefined }));
  expect(getRules(result)).toEqual(['schema']);
});

test.each<[string, Fields]>([
  ['a date', { published: '2032-02-30' }],
  ['an unknown field', { subtitle: 'The ferry' }],
  [
    'an entry of `allow` without its reason',
    { allow: [{ words: 'Pier 14', reason: 'A name.' }, { words: 'the old pier' }] },
  ],
])('words that `allow` lists stay allowed beside a mistake in %s', (_what, change) => {
  expect(getRules(checkWith((front) => ({ ...front, ...change })))).toEqual(['schema']);
});

test('a draft with invalid front matter is still a draft, and stops no build', () => {
  const result = checkWith((front) => ({ ...front, draft: true, published: 'soon' }));
  expect(getRules(result)).toEqual(['schema']);
  expect(selectPublished(result).content.analyses).toEqual([]);
});
