/** Lint rules, and which folders of src/ may import which. */
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The folders of src/ from the bottom up: each row imports from its own row and from those above it in this list. */
const stages = [
  ['platform', 'locales', 'styles'],
  ['schemas'],
  ['addresses', 'wording'],
  ['markdown', 'model'],
  ['join', 'annotate'],
  ['figures'],
  ['collections', 'components', 'outputs', 'checks'],
  ['layouts', 'publish', 'authoring', 'sources'],
  ['pages', 'verify'],
];

/** The same for the folders of src/checks/. */
const checkStages = [
  ...['report', 'read', 'findings', 'addresses', 'language', 'texts', 'names', 'record'],
  ...['figures', 'quotations', 'review', 'rules', 'editor'],
].map((folder) => [folder]);

const forPages = ['components', 'outputs', 'layouts', 'publish', 'pages'];

const getLater = (folder, rows) =>
  rows.slice(rows.findIndex((folders) => folders.includes(folder)) + 1).flat();

const explain = (folder) =>
  `${folder}/ comes earlier in the flow of data: pass the value as an argument.`;

/** What a folder must not import; each message says what to do instead. */
const getPatterns = (folder) => [
  {
    group: getLater(folder, stages).map((later) => `**/${later}/**`),
    message: explain(folder),
  },
  {
    group: forPages.includes(folder) ? ['**/markdown/**', '**/checks/**'] : [],
    message: 'Take what you need from the Analysis value of join/analyses.ts.',
    allowTypeImports: true,
  },
];

/** For files that lie one or two folders deep in a folder of src/checks/. */
const getCheckPattern = (folder, depth) => ({
  regex: `^(\\.\\./){${depth}}(${getLater(folder, checkStages).join('|')})/`,
  message: explain(`checks/${folder}`),
});

const collections = {
  group: ['astro:content'],
  message: 'Only join/analyses.ts reads the collections.',
};

const restrictImports = (files, patterns) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: patterns.filter(({ group }) => group?.length !== 0) },
    ],
  },
});

const importRules = [
  ...stages
    .flat()
    .map((folder) => restrictImports([`src/${folder}/**`], [...getPatterns(folder), collections])),
  ...checkStages
    .flat()
    .filter((folder) => getLater(folder, checkStages).length > 0)
    .flatMap((folder) =>
      [1, 2].map((depth) =>
        restrictImports(
          [`src/checks/${folder}/${'*/'.repeat(depth - 1)}*`],
          [...getPatterns('checks'), getCheckPattern(folder, depth), collections],
        ),
      ),
    ),
  restrictImports(['src/join/analyses.ts'], getPatterns('model')),
];

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
  { rules: { 'max-lines-per-function': ['error', { max: 30, skipComments: true }] } },
  { files: ['tests/**', '*.config.*'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['src/**'],
    ignores: ['src/platform/environment.ts', 'src/platform/mode.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"]',
          'MemberExpression[object.name="process"][property.name="env"]',
          'MemberExpression[object.type="MetaProperty"][property.name="env"]',
        ].map((selector) => ({
          selector,
          message:
            'Take environment variables from src/platform/environment.ts, and the mode from src/platform/mode.ts.',
        })),
      ],
    },
  },
  ...importRules,
);
