// Runs a TypeScript tool of this project: node src/tools/run.mjs FILE.ts [ARGUMENT…]

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file, ...rest] = process.argv.slice(2);
const folder = mkdtempSync(path.join(os.tmpdir(), 'hashiya-tool-'));
try {
  const outfile = path.join(folder, 'tool.mjs');
  await build({ entryPoints: [file], bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile, logLevel: 'error' });
  process.argv = [process.argv[0], file, ...rest];
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
