#!/usr/bin/env node
// npm start [-- FILE.html|URL]: builds the extension, then runs start.ts, itself bundled first because it is TypeScript.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '../..');

const esbuild = await import('esbuild').catch(() => {
  console.error('The packages are not installed yet. Run npm ci first.');
  process.exit(1);
});

const built = spawnSync(process.execPath, [path.join(ROOT, 'build.mjs'), '--release'], { cwd: ROOT, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

const bundle = path.join(ROOT, 'dist', 'start.mjs');
await esbuild.build({
  absWorkingDir: ROOT,
  bundle: true,
  entryPoints: ['src/start/start.ts'],
  format: 'esm',
  logLevel: 'error',
  outfile: bundle,
  packages: 'external',
  platform: 'node',
  target: 'node20',
});
const { start } = await import(pathToFileURL(bundle).href);
process.exitCode = await start(process.argv.slice(2), ROOT);
