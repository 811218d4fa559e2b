// What the release build puts out.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build as bundle } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUT = mkdtempSync(path.join(tmpdir(), 'hashiya-build-'));
const run = promisify(execFile);

const build = (folder: string) =>
  run(process.execPath, [path.join(ROOT, 'build.mjs'), '--release', '--out', path.join(OUT, folder)], { cwd: ROOT });

beforeAll(async () => { await build('first'); }, 300_000);
afterAll(() => rmSync(OUT, { recursive: true }));

const file = (name: string): string => path.join(OUT, 'first', name);
const text = (name: string): string => readFileSync(file(name), 'utf8');
const manifest = (browser: string) => JSON.parse(text(`${browser}/manifest.json`)) as Record<string, unknown>;

function filesOf(folder: string): string[] {
  return readdirSync(path.join(OUT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(OUT, folder, name)).isFile())
    .sort();
}

function digest(folder: string): string[] {
  return filesOf(folder).map((name) =>
    `${name} ${createHash('sha256').update(readFileSync(path.join(OUT, folder, name))).digest('hex')}`);
}

test('the same sources give the same bytes', async () => {
  await build('second');
  expect(digest('second')).toEqual(digest('first'));
}, 300_000);

test('a release has no source maps, and names no machine it was built on', () => {
  expect(filesOf('first').filter((name) => name.endsWith('.map'))).toEqual([]);
  for (const name of filesOf('first').filter((found) => /\.(m?js|html|css|json)$/.test(found))) {
    expect(text(name), name).not.toContain('sourceMappingURL');
    expect(text(name).includes(ROOT), name).toBe(false);
  }
});

describe.each(['chrome', 'firefox'])('%s', (browser) => {
  test('the gate, which runs on every page, is at most 2 KB', () => {
    expect(statSync(file(`${browser}/gate.js`)).size).toBeLessThanOrEqual(2048);
  });

  test('what the manifest names is there', () => {
    const named = [...JSON.stringify(manifest(browser)).matchAll(/"([\w/.-]+\.(?:js|css|html|png))"/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !filesOf(`first/${browser}`).includes(name))).toEqual([]);
  });

  test('the dictionary, the licence and the notices come along', () => {
    expect(filesOf(`first/${browser}`)).toEqual(expect.arrayContaining(['dictionary.bin', 'LICENSE', 'NOTICES', 'highlights.css', 'reader.js']));
  });

  test('it asks for no more than it needs', () => {
    expect(manifest(browser)).toMatchObject({
      manifest_version: 3,
      permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
      host_permissions: ['http://*/*', 'https://*/*'],
    });
    expect(manifest(browser)).not.toHaveProperty('web_accessible_resources');
    expect(manifest(browser)).not.toHaveProperty('content_security_policy');
  });
});

test('each browser gets its own background and nothing of the other', () => {
  expect(manifest('chrome').background).toEqual({ service_worker: 'background.js' });
  expect(manifest('firefox').background).toEqual({ scripts: ['background.js'] });
  expect(manifest('chrome')).not.toHaveProperty('browser_specific_settings');
  expect(manifest('firefox')).not.toHaveProperty('minimum_chrome_version');
});

test('the notices name every package whose code or data ships, in its version', async () => {
  const { metafile } = await bundle({
    absWorkingDir: ROOT, bundle: true, format: 'esm', logLevel: 'error', metafile: true, minify: true, outdir: OUT, platform: 'node', write: false,
    entryPoints: ['src/content/reader.ts', 'src/background/index.ts', 'src/popup/index.tsx', 'src/words/page/index.tsx', 'src/welcome/index.tsx', 'src/compile.ts', 'src/cli/main.ts'],
    loader: { '.txt': 'text', '.tsv': 'text', '.css': 'text' },
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs: all }) => Object.entries(all));
  const shipped = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([name]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1]);
  const packages = [...new Set(shipped)].filter((name) => name !== undefined);
  expect(packages).toEqual(expect.arrayContaining(['@duckduckgo/autoconsent', '@mozilla/readability', 'preact']));
  const notices = text('chrome/NOTICES');
  for (const name of packages) {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
    expect(notices, name).toContain(name);
    expect(notices, name).toContain(version);
  }
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(manifest('chrome')).toMatchObject({ version });
});

test('at most four keys are suggested, as Chrome allows', () => {
  const commands = Object.values(manifest('chrome').commands as Record<string, { suggested_key?: unknown }>);
  expect(commands.filter((command) => command.suggested_key)).toHaveLength(4);
});

/** In code of libraries that does not run here: our own source has no innerHTML (walls.test.ts). */
const FROM_LIBRARIES = [
  // Preact, for a property that no component of ours sets.
  'dictionaries.js UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  'popup.js UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  'print.js UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  'reader.js UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  'words.js UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  'welcome.js UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  // Readability's second try, on its own clone of the page.
  'reader.js UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  'reader.js UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  'welcome.js UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  'welcome.js UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
];

test('the linter of addons.mozilla.org finds nothing we cause', async () => {
  const webExt = path.join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const arguments_ = [webExt, 'lint', '-s', file('firefox'), '-o', 'json', '--no-config-discovery'];
  const { stdout } = await run(process.execPath, arguments_).catch((error: { stdout: string }) => error);
  const found = JSON.parse(stdout) as { errors: unknown[]; warnings: { code: string; file: string; message: string }[] };
  expect(found.errors).toEqual([]);
  expect(found.warnings.map(({ code, file: where, message }) => `${where} ${code}: ${message}`).sort()).toEqual(FROM_LIBRARIES.sort());
}, 300_000);
