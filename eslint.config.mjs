/** Lint rules, and the order in which the folders of src/ may import each other. */
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The folders of src/ in the order of the flow of data. Each may import from its own row and earlier rows. */
const stages = [
  ['platform', 'locales', 'styles'],
  ['schemas'],
  ['addresses', 'wording'],
  ['markdown', 'model'],
  ['join', 'annotate'],
  ['figures'],
  ['collections', 'components', 'outputs', 'scripts'],
  // After outputs: a rule compares letters with the typefaces of share cards.
  ['checks'],
  ['layouts', 'publish', 'authoring', 'sources'],
  ['pages', 'verify'],
];

/** The folders of src/checks/ in the same order, each in its own row. */
const checkStages = [
  ...['layout', 'report', 'parse', 'language', 'read', 'allow', 'permalinks', 'texts', 'names'],
  ...['support', 'figure-items', 'excerpts', 'review', 'rules', 'editor'],
].map((folder) => [folder]);

/** Pages, and the folders from which they are made. */
const forPages = ['components', 'outputs', 'layouts', 'publish', 'pages'];

/** The folders in later rows, which a folder must not import. */
const getLater = (folder, rows) =>
  rows.slice(rows.findIndex((folders) => folders.includes(folder)) + 1).flat();

const explain = (folder) =>
  `${folder}/ comes earlier in the flow of data: pass the value as an argument.`;

/** Patterns of imports that a folder must not have, each with a message that says what to do instead. */
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

/** The same for a folder of src/checks/. `depth` is how many folders below src/checks/ the file is. */
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
  // Deprecated globals, easily confused with RegExp.escape.
  { rules: { 'no-restricted-globals': ['error', 'escape', 'unescape'] } },
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
