import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: side by side, each opened once. */
export default defineConfig({
  cacheDir: path.resolve(import.meta.dirname, '../../node_modules/.vite-browser'),
  test: {
    name: 'browser',
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: ['./support/build.ts'],
    maxWorkers: 2,
    // Real browsers on a busy machine: a test that fails is run once more on CI, and the report says so.
    retry: process.env.CI ? 1 : 0,
    // For what hangs: what is waited for gives up earlier, and says what it was.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 40 } },
  },
});
