#!/usr/bin/env node
// Builds dist/chrome, dist/firefox and dist/cli.mjs.
//   node build.mjs [--release] [--watch] [--out DIR]
// --release: minified, no source maps. The same sources always give the same bytes.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = import.meta.dirname;
const args = process.argv.slice(2);
const release = args.includes('--release');
const outAt = args.indexOf('--out');
const OUT = path.resolve(outAt < 0 ? path.join(ROOT, 'dist') : args[outAt + 1]);
const BROWSERS = ['chrome', 'firefox'];

/** Script in the extension → its entry point. */
const SCRIPTS = {
  'gate.js': 'src/content/gate.ts',
  'reader.js': 'src/content/reader.ts',
  'background.js': 'src/background/index.ts',
  'popup.js': 'src/popup/index.tsx',
  'words.js': 'src/words/page/index.tsx',
  'print.js': 'src/print/page/index.tsx',
  'welcome.js': 'src/welcome/index.tsx',
  'dictionaries.js': 'src/dictionaries/page/index.tsx',
  'dictionaries-worker.js': 'src/dictionaries/worker.ts',
};

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.txt': 'text', '.tsv': 'text', '.css': 'text' },
  logLevel: 'warning',
  minify: release,
  sourcemap: release ? false : 'linked',
  write: false,
};

const from = (file) => path.join(ROOT, file);

/** One self-contained script for a browser; content scripts cannot be modules. */
async function bundleScript(name, entry) {
  const { outputFiles } = await esbuild.build({
    ...COMMON,
    entryPoints: [entry],
    outfile: name,
    format: 'iife',
    platform: 'browser',
    target: ['chrome128', 'firefox142'],
    define: { 'process.env.NODE_ENV': release ? '"production"' : '"development"' },
  });
  return outputFiles.map((file) => [path.basename(file.path), file.contents]);
}

async function bundleNode(entry, outfile) {
  const { outputFiles } = await esbuild.build({
    ...COMMON,
    entryPoints: [entry],
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return outputFiles.map((file) => [path.basename(file.path), file.contents]);
}

/** Runs the lexicon's compiler, itself bundled first because it is TypeScript. */
async function compileDictionary() {
  const folder = mkdtempSync(path.join(tmpdir(), 'hashiya-'));
  try {
    for (const [name, bytes] of await bundleNode('src/compile.ts', 'compile.mjs')) {
      writeFileSync(path.join(folder, name), bytes);
    }
    const module = await import(pathToFileURL(path.join(folder, 'compile.mjs')).href);
    return module.compileDictionary(ROOT);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const VARIANTS = {
  chrome(manifest) {
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
    return manifest;
  },
  firefox(manifest) {
    delete manifest.minimum_chrome_version;
    delete manifest.background.service_worker;
    return manifest;
  },
};

function manifestFor(browser) {
  const manifest = VARIANTS[browser](JSON.parse(readFileSync(from('manifest.json'), 'utf8')));
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
}

function filesUnder(folder, prefix = '') {
  return readdirSync(path.join(folder, prefix), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const name = path.posix.join(prefix, entry.name);
      return entry.isDirectory() ? filesUnder(folder, name) : [name];
    })
    .sort();
}

/** Everything that is the same in every browser, name → bytes. */
async function extensionFiles(dictionary) {
  const files = new Map(filesUnder(from('extension')).map((name) => [name, readFileSync(from(`extension/${name}`))]));
  files.set('theme.css', readFileSync(from('src/theme.css'))); // which the overlay carries within itself too
  files.set('LICENSE', readFileSync(from('LICENSE')));
  files.set('dictionary.bin', dictionary);
  const scripts = Object.entries(SCRIPTS).map(([name, entry]) => bundleScript(name, entry));
  for (const [name, bytes] of (await Promise.all(scripts)).flat()) files.set(name, bytes);
  return files;
}

/** Makes `folder` hold exactly these files; a file that is already right is left alone, so a browser that has it open sees no gap. */
function writeFolder(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const stale of filesUnder(folder).filter((name) => !files.has(name))) rmSync(path.join(folder, stale));
  for (const [name, bytes] of files) writeFile(path.join(folder, name), bytes);
}

function writeFile(file, bytes) {
  if (existsSync(file) && Buffer.compare(readFileSync(file), bytes) === 0) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** Kept between builds while nothing that goes into it changes. */
let dictionary;
const GOES_INTO_DICTIONARY = /^(language|lexicon|entities|morphology|compile)\b/;

async function build() {
  const started = performance.now();
  dictionary ??= await compileDictionary();
  const [files, cli] = await Promise.all([extensionFiles(dictionary), bundleNode('src/cli/main.ts', 'cli.mjs')]);
  for (const browser of BROWSERS) {
    writeFolder(path.join(OUT, browser), new Map([...files, ['manifest.json', manifestFor(browser)]]));
  }
  for (const [name, bytes] of [...cli, ['dictionary.bin', dictionary]]) writeFile(path.join(OUT, name), bytes);
  if (release) rmSync(path.join(OUT, 'cli.mjs.map'), { force: true });
  report(files, performance.now() - started);
}

function report(files, time) {
  const size = (name) => `${name} ${(files.get(name).length / 1024).toFixed(1)} KB`;
  const parts = [...Object.keys(SCRIPTS), 'dictionary.bin'].map(size);
  console.log(`built ${path.relative(process.cwd(), OUT) || '.'} in ${Math.round(time)} ms: ${parts.join(', ')}`);
}

/** Builds again after changes; a build that fails is told and the next change tries again. */
function watchAndBuild() {
  let timer;
  let running = Promise.resolve();
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { running = running.then(build).catch((error) => console.error(error.message)); }, 80);
  };
  watch(from('src'), { recursive: true }, (_event, file) => {
    if (file === null || GOES_INTO_DICTIONARY.test(file)) dictionary = undefined;
    again();
  });
  watch(from('extension'), { recursive: true }, again);
  watch(from('manifest.json'), again);
  console.log('watching src, extension and manifest.json');
}

try {
  await build();
} catch (error) {
  console.error(`build failed: ${error.message}`);
  if (!args.includes('--watch')) process.exit(1);
}
if (args.includes('--watch')) watchAndBuild();
