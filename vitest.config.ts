import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';

/** Text files in src/ are strings in the bundle; here too. The id ends in .mjs so that style sheets escape Vite's own handling. */
const textFiles: Plugin = {
  name: 'text-files',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || !/^\.{1,2}\/.*\.(txt|tsv|css)$/.test(source)) return null;
    return `\0text:${path.resolve(path.dirname(importer), source)}.mjs`;
  },
  load(id) {
    const file = /^\0text:(.*)\.mjs$/.exec(id)?.[1];
    return file ? `export default ${JSON.stringify(readFileSync(file, 'utf8'))};` : null;
  },
};

export default defineConfig({
  plugins: [textFiles],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Real browsers have their own configuration: npm run test:browser.
    exclude: ['tests/browser/**'],
    // For what hangs; a busy computer alone makes no test fail.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
