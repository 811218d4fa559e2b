// The walls between the rooms of src/: who may import whom, through which door; and what no room may do.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../src');

/** Files everyone may import: types, the browser's own name, colours and faces. */
const COMMON = ['annotations.ts', 'note.ts', 'text-modules.d.ts', 'theme.css'];

/** Room (or file beside the rooms) → what it may import. Each may import only what stands above it: no circles. */
const MAY_IMPORT: Record<string, string[]> = {
  'annotations.ts': [],
  'note.ts': [],
  'text-modules.d.ts': [],
  'messages.ts': [],
  'browser.ts': [],
  'browser-summarizer.ts': [],
  'database.ts': [],
  language: [],
  lexicon: ['language'],
  morphology: ['language', 'lexicon'],
  entities: ['language', 'lexicon', 'morphology'],
  summary: ['language', 'lexicon', 'morphology'],
  'ministries.txt': [],
  'ministries.ts': ['language', 'ministries.txt'],
  'names.ts': ['language', 'ministries.ts', 'told.ts'],
  'told.ts': [],
  'engine.ts': ['language', 'lexicon', 'morphology', 'entities', 'summary', 'names.ts', 'told.ts'],
  'compile.ts': ['language', 'lexicon', 'morphology', 'entities'],
  cli: ['language', 'engine.ts'],
  messaging: ['browser.ts', 'messages.ts'],
  settings: ['browser.ts'],
  page: ['language', 'messages.ts'],
  consent: ['language', 'messages.ts', 'browser.ts'],
  overlay: ['language', 'browser-summarizer.ts', 'page', 'settings'],
  content: ['language', 'messages.ts', 'browser.ts', 'browser-summarizer.ts', 'messaging', 'settings', 'page', 'consent', 'overlay', 'words', 'dictionaries'],
  controls: ['language', 'browser.ts', 'settings'],
  popup: ['language', 'messages.ts', 'browser.ts', 'browser-summarizer.ts', 'messaging', 'settings', 'words', 'controls'],
  words: ['language', 'messages.ts', 'browser.ts', 'database.ts', 'messaging', 'settings', 'controls'],
  dictionaries: ['language', 'messages.ts', 'database.ts', 'messaging', 'settings', 'controls'],
  print: ['language', 'browser.ts', 'settings', 'controls'],
  background: ['messages.ts', 'browser.ts', 'messaging', 'settings', 'consent', 'words', 'dictionaries', 'print', 'engine.ts'],
  welcome: ['language', 'settings', 'words', 'controls', 'content'],
  start: ['messages.ts', 'settings'],
  tools: ['language', 'lexicon', 'morphology', 'entities', 'summary', 'engine.ts', 'compile.ts'],
};

/** Doors beside a room's index.ts, each with the files that may use it. */
const SIDE_DOORS: Record<string, string[]> = {
  // The background's half of the consent room.
  'consent/background.ts': ['background/handlers.ts'],
  // IndexedDB and its library stay out of content scripts.
  'words/store.ts': ['background/handlers.ts', 'background/words.ts'],
  'dictionaries/store.ts': ['background/handlers.ts'],
  // The gate must stay under 2 KB, without the extraction behind the face.
  'page/verdict.ts': ['content/gate.ts'],
  // Build time only: the compilers stay out of what ships.
  'lexicon/compile.ts': ['compile.ts'],
  'entities/compile.ts': ['compile.ts'],
  'morphology/phrases/index.ts': ['engine.ts'],
};

/** Programs for developers, run by hand; nothing imports them. */
const TOOLS = ['tools/'];

const files = (readdirSync(SRC, { recursive: true, encoding: 'utf8' }) as string[])
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
  .sort();

const sourceOf = (file: string): string => readFileSync(path.join(SRC, file), 'utf8');
/** Comments may say what code may not do. */
const codeOf = (file: string): string => sourceOf(file).replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
const roomOf = (file: string): string => file.split('/')[0] ?? file;

interface Import { from: string; to: string }

const imports: Import[] = files.flatMap((from) =>
  [...codeOf(from).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(([, target = '']) => ({
    from, to: path.posix.normalize(path.posix.join(path.posix.dirname(from), target)),
  })));
const between = imports.filter(({ from, to }) => roomOf(from) !== roomOf(to));

test('the rooms are seen', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(between).toContainEqual({ from: 'content/visit.ts', to: 'overlay/index.ts' });
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

test('every import names a file that exists', () => {
  const kept = new Set(readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/')));
  expect(imports.filter(({ to }) => !kept.has(to))).toEqual([]);
});

test('no room imports a room it must not know', () => {
  const wrong = between.filter(({ from, to }) =>
    !isTool(from) && !COMMON.includes(roomOf(to)) && !MAY_IMPORT[roomOf(from)]?.includes(roomOf(to)));
  expect(wrong).toEqual([]);
});

test('rooms are entered through their index.ts', () => {
  const wrong = between.filter(({ from, to }) =>
    !isTool(from) && to.includes('/') && !to.endsWith('/index.ts') && !SIDE_DOORS[to]?.includes(from));
  expect(wrong).toEqual([]);
});

test('every side door is used', () => {
  const used = new Set(between.map(({ to }) => to));
  expect(Object.keys(SIDE_DOORS).filter((door) => !used.has(door))).toEqual([]);
});

test('the table of walls has no circle', () => {
  const settled = new Set(COMMON);
  let left = Object.keys(MAY_IMPORT);
  while (left.length) {
    const next = left.filter((room) => MAY_IMPORT[room]?.every((other) => settled.has(other)));
    expect(next, `a circle among ${left.join(', ')}`).not.toEqual([]);
    for (const room of next) settled.add(room);
    left = left.filter((room) => !settled.has(room));
  }
});

test('no file imports itself in a circle', () => {
  const values = new Map(files.map((file) => [file, valueImports(file)]));
  expect(files.map((file) => circleFrom(file, values)).filter((circle) => circle !== null)).toEqual([]);
});

const isTool = (file: string): boolean => TOOLS.some((tool) => file.startsWith(tool));

/** Imports that are there at run time. */
function valueImports(file: string): string[] {
  return [...codeOf(file).matchAll(/^(?:import|export)\s+(?!type\b)[^'"]*?['"](\.[^'"]+)['"]/gm)]
    .map(([, target = '']) => path.posix.normalize(path.posix.join(path.posix.dirname(file), target)));
}

function circleFrom(start: string, values: Map<string, string[]>): string | null {
  const seen = new Set<string>();
  const walk = (file: string): boolean => (values.get(file) ?? []).some((next) => {
    if (next === start) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return walk(next);
  });
  return walk(start) ? start : null;
}

describe('nowhere in the source', () => {
  const found = (pattern: RegExp, allowed: string[] = []): string[] =>
    files.filter((file) => !file.startsWith('start/') && !isTool(file) && !allowed.includes(file) && pattern.test(codeOf(file)));

  test('is a string made into markup', () => {
    expect(found(/\b(innerHTML|outerHTML\s*\+?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|createContextualFragment|setHTMLUnsafe)|document\.write/)).toEqual([]);
  });

  test('is a string made into code', () => {
    expect(found(/\beval\(|new Function\b|setTimeout\(\s*['"`]/)).toEqual([]);
  });

  test('is a model of the browser asked: one file may, and it never makes one that is not on the device', () => {
    expect(found(/\b(Summarizer|LanguageModel|LanguageDetector|Translator|Rewriter)\b/, ['browser-summarizer.ts'])).toEqual([]);
    expect(sourceOf('browser-summarizer.ts').match(/if .*!== 'ready'\) return|\.create\(/g)).toEqual(["if ((await readiness(api, length)) !== 'ready') return", '.create(']);
  });

  test('is anything sent or fetched: the one fetch and the one worker read files of the extension', () => {
    const network = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts|new Image\b|new (Shared)?Worker\b/;
    expect(found(network, ['background/dictionary.ts', 'dictionaries/page/run-import.ts'])).toEqual([]);
    expect(sourceOf('dictionaries/page/run-import.ts').match(/\bnew Worker[^;]*/g)).toEqual(["new Worker('dictionaries-worker.js')"]);
    expect(sourceOf('background/dictionary.ts').match(/\bfetch\([^;]*/g)).toEqual(["fetch(browser.runtime.getURL('dictionary.bin'))"]);
  });
});
