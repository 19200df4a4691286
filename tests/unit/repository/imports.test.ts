/** Imports in src/ contain no cycle; that they point downward is a rule of eslint.config.mjs. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const files = globSync('src/**/*.{ts,astro}').filter((file) => !file.endsWith('.d.ts'));

/** The script between the two lines "---" of a component; all of a TypeScript file. */
const readScript = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.astro') ? (/^---\n([^]*?)\n---/.exec(text)?.[1] ?? '') : text;
};

/** The files that a file imports, types included. */
const getImports = (file: string): string[] =>
  ts
    .preProcessFile(readScript(file))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName))
    .filter((path) => /\.(ts|astro)$/.test(path));

/** A sidebar shows blocks, and a block may be a sidebar: components nest as HTML does. */
const isNesting = (file: string, path: string): boolean =>
  file === 'src/components/Sidebar.astro' && path === 'src/components/Blocks.astro';

const graph = new Map(files.map((file) => [file, getImports(file)]));

/** The first cycle, as a path of files. */
const findCycle = (): string[] | undefined => {
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    done.add(file);
    for (const other of graph.get(file) ?? []) {
      if (isNesting(file, other)) continue;
      const cycle = visit(other, [...path, file]);
      if (cycle) return cycle;
    }
    return undefined;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
};

/** The npm packages whose code a file needs when it runs. */
const getPackages = (file: string): string[] =>
  ts
    .preProcessFile(readScript(file).replace(/^(?:import|export) type [^;]*;$/gm, ''))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => /^@?[a-z]/.test(name) && !/^(?:node|astro|virtual):/.test(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );

describe('the imports of src/', () => {
  test('are of packages that are installed without those for development', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const used = [...new Set(files.flatMap(getPackages))].sort();
    expect(used).toContain('unified');
    expect(used.filter((name) => !(name in dependencies))).toEqual([]);
  });

  test('contain no cycle', () => {
    expect(graph.size).toBeGreaterThan(100);
    expect(findCycle()).toBeUndefined();
  });
});
