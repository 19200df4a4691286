/** The examples of the guide for authors, combined and built. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { env } from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { verdicts } from '../../src/schemas/claim.ts';
import { directives } from '../../src/schemas/directives.ts';
import { getFields, ownSchemas } from './schema-fields.ts';

const guide = readFileSync('content/README.md', 'utf8');
const content = '.cache/unit/guide-content';
const folder = `${content}/analyses/ferry`;

/** The first example after a heading. */
const getExample = (heading: string): string => {
  const start = guide.indexOf(`\n## ${heading}`);
  const example = /```(?:markdown|yaml|json)\n([^]*?)\n```/.exec(guide.slice(start))?.[1];
  if (start < 0 || example === undefined)
    throw new Error(`Expected an example after "${heading}".`);
  return `${example}\n`;
};

const files: [path: string, heading: string][] = [
  [`${folder}/index.md`, 'The article'],
  [`${folder}/sidebars/fleet.md`, 'A sidebar'],
  [`${folder}/claims.yaml`, 'The record'],
  [`${folder}/figures/passengers-drawn.yaml`, 'A figure'],
  [`${content}/sources.json`, 'A source'],
];

const run = (...command: string[]) => {
  const { status, stdout, stderr } = spawnSync('node', command, {
    env: { ...env, CONTENT_DIR: content, CHROMIUM_PATH: 'none', CARDS: 'none' },
    encoding: 'utf8',
  });
  return { status, stderr, output: stdout + stderr };
};

beforeAll(() => {
  rmSync(content, { recursive: true, force: true });
  for (const [path, heading] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, getExample(heading));
  }
});

describe('the guide for authors', () => {
  it('has examples in which the check finds nothing', () => {
    expect(run('src/checks/permalinks.ts').status).toBe(0);
    const { status, output } = run('src/checks/command.ts');
    expect(output).toContain('no findings');
    expect(status).toBe(0);
  });

  it('has examples that build', () => {
    const { status, stderr } = run('src/publish/build.ts', '--outDir', '.cache/unit/guide');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readFileSync('.cache/unit/guide/ferry/index.html', 'utf8')).toContain(
      'The ferry that stopped',
    );
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...guide.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(ownSchemas)('explains every field of %s', (file) => {
    const fields = getFields(file);
    expect(fields.length).toBeGreaterThan(2);
    const named = (field: string): boolean =>
      guide.includes(`\`${field}\``) || new RegExp(`^[\\s{-]*.*\\b${field}:`, 'm').test(guide);
    expect(fields.filter((field) => !named(field))).toEqual([]);
  });

  it('explains every verdict and every directive', () => {
    for (const verdict of verdicts)
      expect(guide).toMatch(new RegExp(`^\\| \`${verdict}\` +\\|`, 'm'));
    for (const name of directives.textDirective) expect(guide).toContain(`| \`:${name}[`);
    for (const name of directives.leafDirective) expect(guide).toContain(`| \`::${name}{#`);
    for (const name of directives.containerDirective) expect(guide).toContain(`| \`:::${name}`);
  });
});
