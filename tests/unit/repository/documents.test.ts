/** The files and folders that the documents name exist, and each file begins with its purpose. */
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { slug } from 'github-slugger';
import { describe, expect, test } from 'vitest';

const decisions = globSync('docs/decisions/*.md').sort();
const readme = readFileSync('README.md', 'utf8');

/** Paths of folders and of files with an extension; those with a placeholder are left out. */
const getPaths = (text: string): string[] =>
  [...text.matchAll(/(?<![\w/])(?:src|tests|docs|hosting)\/[\w./-]*(?:\.\w+|\/)(?=[`\s),;])/g)].map(
    ([path]) => path,
  );

describe.each(['README.md', 'CONTRIBUTING.md', 'docs/hosting.md', ...decisions])('%s', (file) => {
  test('names only files and folders that exist', () => {
    expect(getPaths(readFileSync(file, 'utf8')).filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('README.md', () => {
  test('lists every folder of src/', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((item) =>
      item.isDirectory(),
    );
    expect(folders.filter(({ name }) => !readme.includes(` ${name}/ `))).toEqual([]);
  });

  test('lists every file beside them', () => {
    const files = readdirSync('src', { withFileTypes: true }).filter((item) => item.isFile());
    expect(files.filter(({ name }) => !readme.includes(name))).toEqual([]);
  });
});

describe('src/ and the guide for authors', () => {
  const names = globSync('content/analyses/*/index.md').flatMap((file) => {
    const glossary = /^glossary:\n([^]*?)^\w/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    const terms = [...glossary.matchAll(/^ {4}term: (.+)$/gm)].map(([, term = '']) => term);
    return [basename(dirname(file)), ...terms];
  });
  const files = [...globSync('src/**/*.{ts,astro,css}'), 'content/README.md'];

  test('name no particular analysis', () => {
    expect(names.length).toBeGreaterThan(5);
    const isNamed = (text: string) =>
      names.filter((name) => text.toLowerCase().includes(name.toLowerCase()));
    const found = files.map((file) => [file, isNamed(readFileSync(file, 'utf8'))] as const);
    expect(found.filter(([, named]) => named.length > 0)).toEqual([]);
  });
});

describe('README.md', () => {
  test('lists every command that people call', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const listed = Object.keys(scripts).filter(
      (name) => !/^(?:test:|check:(?!content))/.test(name),
    );
    const unlisted = listed.filter((name) => !new RegExp(`npm (?:run )?${name}\\b`).test(readme));
    expect(unlisted).toEqual([]);
  });
});

describe('a decision', () => {
  test('has the next number', () => {
    const numbers = decisions.map((file) => Number(/\d{4}/.exec(file)?.[0]));
    expect(numbers).toEqual(decisions.map((_, index) => index + 1));
  });

  test.each(decisions)('%s is named by its number and title', (file) => {
    const [, number, title = ''] = /^# (\d+)\. (.+)$/m.exec(readFileSync(file, 'utf8')) ?? [];
    const name = `${number?.padStart(4, '0')}-${slug(title).replace(/-+/g, '-')}`;
    expect(basename(file, '.md')).toBe(name);
  });

  test.each(decisions)('%s has a status, a context, a decision and consequences', (file) => {
    const headings = readFileSync(file, 'utf8').match(/^(?:Status: \w+|## \w+)/gm);
    expect(headings?.map((line) => line.split(' ')[1])).toEqual([
      expect.stringMatching(/^(?:Accepted|Superseded)$/),
      'Context',
      'Decision',
      'Consequences',
    ]);
  });
});

describe('a file of code', () => {
  test('begins with a sentence that says what it is for', () => {
    const files = globSync('{src,tests}/**/*.{ts,astro,css}', { exclude: ['tests/fixtures/**'] });
    const beginning = /^(?:---\n)?\/\*\*?(?: |\n \* )\S[^]*?[.:]/;
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((file) => !beginning.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
