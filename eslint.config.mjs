/** What the code may look like, and which stage may know which. */
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Forbids the files of one stage to import others; the message says what to do instead. */
const boundary = (files, group, message, allowTypeImports = false) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ group, message, allowTypeImports }] },
    ],
  },
});

export default ts.config(
  {
    ignores: [
      'dist/',
      '.dist-*/',
      '.cache/',
      '**/.astro/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...astro.configs.recommended,
  ...astro.configs['flat/jsx-a11y-recommended'],
  { languageOptions: { globals: { ...globals.node } } },
  { rules: { 'max-lines-per-function': ['error', { max: 60, skipComments: true }] } },
  { files: ['tests/**', '*.config.*'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['src/**'],
    ignores: ['src/environment.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"]',
          'MemberExpression[object.name="process"][property.name="env"]',
        ].map((selector) => ({
          selector,
          message: 'Take environment variables from the values of src/environment.ts.',
        })),
      ],
    },
  },
  boundary(
    ['src/markdown/**'],
    ['**/pages/**', '**/components/**', '**/layouts/**', '**/outputs/**', 'astro:content'],
    'The pipeline ends in parts of blocks; let model/analyses.ts hand them to the pages.',
  ),
  boundary(
    ['src/pages/**', 'src/components/**', 'src/layouts/**', 'src/outputs/**', 'src/publish/**'],
    ['**/markdown/**', 'astro:content', '**/checks/**'],
    'Take what you need from the Analysis value of model/analyses.ts.',
    true,
  ),
  boundary(
    ['src/figures/**'],
    ['**/pages/**', '**/components/**', '**/layouts/**', '**/markdown/**', 'astro:content'],
    'A figure is a pure function from data to a tree; pass it what it needs.',
  ),
  boundary(
    ['src/checks/**'],
    ['**/pages/**', '**/components/**', '**/layouts/**', 'astro:content'],
    'Checks read content/ on their own; share schemas and names through model/.',
  ),
  {
    files: ['src/schemas/**', 'src/addresses/**', 'src/wording/**', 'src/model/**'],
    ignores: ['src/model/analyses.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['astro:content', '**/pages/**', '**/components/**', '**/checks/**'],
              message: 'Only model/analyses.ts touches astro:content.',
            },
            {
              group: ['**/figures/**'],
              message: 'The Analysis holds the data of figures; src/figures resolves and draws it.',
            },
          ],
        },
      ],
    },
  },
);
