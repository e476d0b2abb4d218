import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['tests/give-temporary-folder.ts'],
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/set-seed.ts'],
    // Far longer than any test takes: it ends what hangs, and a busy machine is no fault of a test's.
    testTimeout: 120_000,
    // No test changes what another one imports, so the modules are read once and not once a file.
    isolate: false,
    // Half of the machine would idle: nothing else runs beside the tests.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts'],
      exclude: ['src/local/page/**'],
      reporter: ['text-summary'],
    },
  },
});
