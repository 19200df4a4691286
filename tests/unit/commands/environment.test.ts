/** Environment variables: valid values, and the messages for wrong ones. */
import { spawnSync } from 'node:child_process';
import { env } from 'node:process';
import { expect, test } from 'vitest';
import { readEnvironment } from '../../../src/platform/environment.ts';

test('unset and empty variables have defaults', () => {
  const defaults = readEnvironment({});
  expect(defaults).toMatchObject({
    siteUrl: 'https://sidelight.example',
    basePath: '/',
    contentDir: 'content',
    cacheDir: '.cache',
    chromiumPath: '',
    drawsCards: true,
    compresses: true,
  });
  expect(readEnvironment({ SITE_URL: '', BASE_PATH: '', CARDS: '' })).toEqual(defaults);
});

test.each(['news', '/news', 'news/', '/news/', '//news//'])(
  'the base path "%s" is /news/',
  (text) => expect(readEnvironment({ BASE_PATH: text }).basePath).toBe('/news/'),
);

test.each([
  ['SITE_URL', 'https://News.Example.org:8443/', { siteUrl: 'https://news.example.org:8443' }],
  ['BASE_PATH', '/~desk/news_1.0/', { basePath: '/~desk/news_1.0/' }],
  ['CONTENT_DIR', 'tests/fixtures/site/content', { contentDir: 'tests/fixtures/site/content' }],
  ['CACHE_DIR', '.cache/a/new/one', { cacheDir: '.cache/a/new/one' }],
  ['CHROMIUM_PATH', 'none', { chromiumPath: 'none' }],
  ['CARDS', 'none', { drawsCards: false }],
  ['COMPRESSED', 'none', { compresses: false }],
  ['TODAY', '2032-02-29', { today: '2032-02-29' }],
])('%s may be %s', (name, text, values) =>
  expect(readEnvironment({ [name]: text })).toMatchObject(values),
);

test.each([
  ['SITE_URL', 'news.example.org', 'an address without a path'],
  ['SITE_URL', 'https://', 'an address without a path'],
  ['SITE_URL', 'ftp://news.example.org', 'an address without a path'],
  ['SITE_URL', 'https://news.example.org/path/', 'a path goes into BASE_PATH'],
  ['SITE_URL', 'https://news.example.org?a', 'an address without a path'],
  ['SITE_URL', 'https://user@news.example.org', 'an address without a path'],
  ['SITE_URL', ' https://news.example.org', 'an address without a path'],
  ['SITE_URL', 'https://news.example.org:99999', 'an address without a path'],
  ['BASE_PATH', 'https://news.example.org/news', 'a path of letters'],
  ['BASE_PATH', '../news', 'a path of letters'],
  ['BASE_PATH', 'a b', 'a path of letters'],
  ['BASE_PATH', 'a?b', 'a path of letters'],
  ['BASE_PATH', 'a%20b', 'a path of letters'],
  ['SITE_LANGUAGE', 'english_gb', 'a BCP 47 language tag'],
  ['SITE_LANGUAGE', 'english', 'a BCP 47 language tag'],
  ['SITE_EMAIL', 'desk', 'an e-mail address'],
  ['SITE_EMAIL', 'The desk <desk@example.org>', 'an e-mail address'],
  ['CONTENT_DIR', 'no/such/folder', 'an empty folder, or one that holds a folder "analyses"'],
  ['CONTENT_DIR', 'package.json', 'an empty folder, or one that holds a folder "analyses"'],
  ['CONTENT_DIR', 'src', 'an empty folder, or one that holds a folder "analyses"'],
  ['CACHE_DIR', 'package.json', 'a folder outside dist/ that can be written to'],
  ['CACHE_DIR', 'package.json/below', 'a folder outside dist/ that can be written to'],
  ['CACHE_DIR', '/proc/cache', 'a folder outside dist/ that can be written to'],
  ['CACHE_DIR', 'dist/cache', 'a folder outside dist/ that can be written to'],
  ['CHROMIUM_PATH', '/no/such/chromium', 'the path of an executable Chromium, or "none"'],
  ['CHROMIUM_PATH', 'package.json', 'the path of an executable Chromium, or "none"'],
  ['CHROMIUM_PATH', 'src', 'the path of an executable Chromium, or "none"'],
  ['CARDS', 'false', '"none"'],
  ['COMPRESSED', '0', '"none"'],
  ['TODAY', '2031-02-29', 'a date, such as'],
  ['TODAY', '2031-02', 'a date, such as'],
  ['TODAY', 'tomorrow', 'a date, such as'],
])('%s may not be "%s"', (name, text, expected) => {
  const read = () => readEnvironment({ [name]: text });
  expect(read).toThrow(`${name}: Unexpected "${text}", expected`);
  expect(read).toThrow(expected);
  expect(read).toThrow(`Correct ${name} or unset it.`);
});

test('all wrong values are listed together', () => {
  const read = () => readEnvironment({ SITE_URL: 'x', CARDS: 'no' });
  expect(read).toThrow(/^SITE_URL: .*\nCARDS: /);
});

test.each([
  ['build', 'astro', ['build', '--outDir', '.cache/unit/environment']],
  ['server for authors', 'astro', ['dev', '--port', '4649']],
  ['file that a command loads', 'node', ['src/site.ts']],
])('the %s stops with the message alone', (_what, command, args) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    env: { ...env, SITE_URL: 'news.example.org' },
    encoding: 'utf8',
    timeout: 30_000,
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^SITE_URL: Unexpected "news.example.org", expected an address .*\n$/);
});

test('no other file of src/ reads environment variables', () => {
  const reads = spawnSync('grep', ['-rlE', 'process\\.env|\\benv\\b.*node:process', 'src']);
  expect(reads.stdout.toString().trim()).toBe('src/platform/environment.ts');
});
