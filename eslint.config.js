import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The rules of the house: who may import whom. */
const domains = ['scripts', 'audio', 'schedules', 'loudspeakers'];
const forbid = (files, groups, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
});

export default tseslint.config(
  { ignores: ['dist', 'data', 'node_modules', 'web/*.generated.*', 'tests/fixtures'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  forbid(
    domains.map((d) => `${d}/**/*.ts`),
    ['**/server/**', '**/web/**', 'fastify', '@fastify/*'],
    'The domain knows neither the server nor the desk.',
  ),
  forbid(
    ['common/**/*.ts'],
    ['**/server/**', '**/web/**', ...domains.map((d) => `**/${d}/**`)],
    'common/ stands below everything.',
  ),
  {
    files: ['web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    files: ['server/commands/**', 'bench/**', 'bin/**', 'tests/**', '*.config.*'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['bin/**', '*.config.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
