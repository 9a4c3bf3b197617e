import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Import directions of docs/ARCHITECTURE.md: what a folder may not reach. */
const forbid = (folder, regex, message, ignores = []) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
});

const ourFolders = (...folders) => `^@/(${folders.join('|')})/`;

/** What must not be written anywhere: each line names the rule of PRIVACY.md or docs/ARCHITECTURE.md it holds. */
const neverWrite = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Text is always text: build elements instead.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|deleteDatabase)$/]',
    message: 'Not allowed anywhere: see docs/ARCHITECTURE.md.',
  },
  { selector: 'JSXAttribute[name.name=dangerouslySetInnerHTML]', message: 'Text is always text.' },
  {
    selector:
      'CallExpression[callee.object.name=/^(db|database)$/][callee.property.name=/^(put|add|delete|clear)$/]',
    message: 'The write shortcuts of idb cannot be given a durability: use services/database/write.ts.',
  },
  {
    selector: 'MemberExpression[property.name=/^(onMessageExternal|onConnectExternal|onUserScriptMessage)$/]',
    message: 'Nothing outside this extension may send messages.',
  },
];

const neverOutsideTheDoor = {
  selector: "Literal[value='readwrite']",
  message: 'Writes go through services/database/write.ts.',
};

export default tseslint.config(
  {
    ignores: [
      '.output/',
      '.wxt/',
      'demo/dist/',
      'demo/out/',
      'node_modules/',
      'tools/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': ['error', ...neverWrite, neverOutsideTheDoor],
      'no-console': ['error', { allow: ['error'] }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['hooks/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['components/**/*.tsx', 'entrypoints/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...neverWrite,
        neverOutsideTheDoor,
        { selector: 'JSXText[value=/[A-Za-z]{2}/]', message: 'Words for users stand in a messages.ts.' },
        {
          selector: 'JSXAttribute[name.name=/^(aria-label|title|placeholder|alt)$/] > Literal',
          message: 'Words for users stand in a messages.ts.',
        },
      ],
    },
  },
  {
    files: ['services/database/**/*.ts', 'services/notes-db/**/*.ts', 'services/journal/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...neverWrite] },
  },
  forbid(
    'content',
    ourFolders('lib', 'services', 'hooks', 'components', 'entrypoints'),
    'content/ is data and its rules.',
  ),
  forbid(
    'lib',
    `^(#imports|wxt|react|idb|zod)|${ourFolders('entrypoints', 'components', 'hooks', 'services')}`,
    'lib/ is plain TypeScript: no browser, no database, no UI; zod through lib/zod.ts.',
    ['lib/zod.ts'],
  ),
  forbid(
    'services',
    `^react|${ourFolders('entrypoints', 'components', 'hooks')}`,
    'services/ touch the browser and the database, nothing on screen.',
  ),
  forbid('hooks', ourFolders('entrypoints', 'components'), 'hooks/ stand below components.'),
  forbid(
    'components',
    `^(#imports|wxt|idb)|${ourFolders('entrypoints', 'services')}`,
    'components/ reach data through hooks.',
  ),
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', performance: 'readonly' },
    },
  },
  prettier,
);
