// Four kinds of tests: pure ones (*.spec.ts), those with a real database (*.db.spec.ts), journeys through the whole (*.e2e.spec.ts),
// and what takes long (*.long.spec.ts, by `npm run test:long` only).
const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.nx', '<rootDir>/.kaasa'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true, tsx: false },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^#(.*)$': '<rootDir>/libs/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
const roots = ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tools'];

export default {
  testTimeout: 30_000,
  projects: [
    { ...common, displayName: 'unit', roots, testMatch: ['**/*.spec.ts'], testPathIgnorePatterns: ['\\.(db|e2e|long)\\.spec\\.ts$', '/node_modules/'] },
    { ...common, displayName: 'database', roots, testMatch: ['**/*.db.spec.ts'], globalSetup: '<rootDir>/tools/testing/database-setup.mjs', globalTeardown: '<rootDir>/tools/testing/database-teardown.mjs' },
    { ...common, displayName: 'long', roots, testMatch: ['**/*.long.spec.ts'] },
    { ...common, displayName: 'browser', roots: ['<rootDir>/apps'], testMatch: ['**/*.e2e.spec.ts'], globalSetup: '<rootDir>/tools/testing/installation-setup.mjs', globalTeardown: '<rootDir>/tools/testing/database-teardown.mjs' },
  ],
};
