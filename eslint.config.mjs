import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { forbiddenImports, projectElements, projectRules } from './tools/lint/import-rules.mjs';

const code = ['apps/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx}', 'tools/**/*.ts'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.nx/', '.kaasa/', '**/*.d.ts'] },
  { files: ['**/*.mjs'], extends: [js.configs.recommended], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', fetch: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', Buffer: 'readonly', setImmediate: 'readonly', performance: 'readonly', AbortSignal: 'readonly', TextDecoder: 'readonly' } } },
  {
    files: code,
    extends: [js.configs.recommended, ...tseslint.configs.strict],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': projectElements(),
      'boundaries/include': ['apps/**/*', 'libs/**/*'],
      'import/resolver': { [new URL('./tools/lint/source-resolver.cjs', import.meta.url).pathname]: {} },
    },
    rules: {
      'boundaries/dependencies': ['error', projectRules()],
      'boundaries/no-unknown-files': 'off',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', { selector: 'ExportAllDeclaration', message: 'Name what is exported.' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-undef': 'off',
    },
  },
  ...forbiddenImports(),
  { files: ['apps/web/**/*.tsx', 'libs/web/**/*.{ts,tsx}'], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
);
