/** Three projects: the pure layers and the publisher in Node, the built WeChat package in Node, the H5 build in Chromium. */
const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2021', transform: { react: { runtime: 'automatic' } } } },
  ],
};
const setupFilesAfterEnv = ['<rootDir>/tests/support/patience.ts'];
const modulePathIgnorePatterns = ['<rootDir>/build/', '<rootDir>/dist/'];
const moduleNameMapper = { '^@/(.*)$': '<rootDir>/src/$1' };

export default {
  // The one core that Jest leaves free by default would do nothing: the tests are all that runs.
  maxWorkers: '100%',
  projects: [
    {
      displayName: 'pure',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/{config,copy,domain,catalogue,publisher,data,platform,stores,lint,scripts,ui}/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/publisher/support/jiefang.setup.ts',
      setupFilesAfterEnv,
      transform,
      moduleNameMapper,
      modulePathIgnorePatterns,
    },
    {
      // The built WeChat package, booted in Node.
      displayName: 'weapp',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/weapp/**/*.test.ts'],
      setupFilesAfterEnv,
      transform,
      moduleNameMapper,
      modulePathIgnorePatterns,
    },
    {
      // The H5 build in headless Chromium.
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      setupFilesAfterEnv,
      transform,
      moduleNameMapper,
      modulePathIgnorePatterns,
    },
  ],
};
