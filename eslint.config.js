// What ESLint checks: promises, `any`, exhaustive switches, type imports, what effects return, comment excuses.
// Not which file may import which (scripts/arrows.rules.mjs) and not layout (prettier).
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { effectReturns } from './scripts/effect-returns.rule.mjs';

const typed = [
  'shared/src/**/*.ts',
  'server/src/**/*.ts',
  'client/src/**/*.{ts,tsx}',
  'client/worker/**/*.ts',
  'e2e/**/*.ts',
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/data/', '**/test-results/', '**/playwright-report/']),
  {
    // A comment cannot switch a rule off: what the rule forbids is mended, or the rule is changed here.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
      'no-debugger': 'error',
      'no-dupe-else-if': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/no-empty-object-type': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: typed,
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      // In files with decorators the rule holds back by itself where emitDecoratorMetadata is on
      // (server): there a constructor's types must stay real imports for Nest's injection.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        // React calls an async onClick and ignores what it returns.
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['client/src/**/*.{ts,tsx}'],
    plugins: { house: { rules: { 'effect-returns': effectReturns } } },
    rules: { 'house/effect-returns': 'error' },
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
);
