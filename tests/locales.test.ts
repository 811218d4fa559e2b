// The interface's strings: the same in every language, and each one the source asks for.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

type Messages = Record<string, { message: string }>;
const strings = (language: string): Messages => JSON.parse(read(`extension/_locales/${language}/messages.json`)) as Messages;
const english = strings('en'), arabic = strings('ar');

const PREFIXES = ['app_', 'command_', 'dictionaries_', 'error_', 'menu_', 'overlay_', 'popup_', 'print_', 'toolbar_', 'welcome_', 'words_'];
const KEY = new RegExp(`(?:\\b|(?<=MSG_))(?:${PREFIXES.join('|')})[a-z0-9_]*[a-z0-9]`, 'g');

const code = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => read(path.join('src', file)))
  .join('\n');
const asked = new Set([...code.matchAll(KEY), ...read('manifest.json').matchAll(KEY)].map(([key]) => key));

/** Keys the source builds from parts: `popup_layer_${layer}` asks for all that begin so. */
const built = [...code.matchAll(/`([a-z0-9_]+_)\$\{/g)].map(([, start = '']) => start);

test('both languages have the same strings', () => {
  expect(Object.keys(arabic).sort()).toEqual(Object.keys(english).sort());
});

test('no key is given twice', () => {
  for (const language of ['en', 'ar']) {
    const keys = [...read(`extension/_locales/${language}/messages.json`).matchAll(/^\s*"([a-z0-9_]+)":/gm)].map(([, key]) => key);
    expect(keys.length, language).toBe(new Set(keys).size);
  }
});

describe.each(Object.keys(english))('%s', (key) => {
  test('says something in both, and no gap that the other does not fill', () => {
    const [en, ar] = [english[key]?.message ?? '', arabic[key]?.message ?? ''];
    expect(en.trim()).not.toBe('');
    expect(ar.trim()).not.toBe('');
    // Arabic has words for one and two where English fills in the figure.
    expect(gaps(en)).toEqual(expect.arrayContaining(gaps(ar)));
  });
});

const gaps = (message: string): string[] => [...message.matchAll(/\$\d/g)].map(([gap]) => gap).sort();

test('Arabic strings are in Arabic', () => {
  const foreign = Object.entries(arabic).filter(([key, { message }]) => key !== 'app_language' && !/[\u060c\u0621-\u064a]/.test(message));
  expect(foreign).toEqual([]);
});

/** The margin is «الهامش», since «حاشية» is the name of the program; a story is «خبر», a dictionary «معجم». */
test.each([/الحاشية/, /قصة/, /قاموس|قواميس/, /متصفّح|مؤشّر|متوقّف/])('a thing has one name in Arabic, spelt one way: never %s', (other) => {
  expect(Object.entries(arabic).filter(([, { message }]) => other.test(message))).toEqual([]);
});

test('what goes on has its three dots at the word, and no other spelling', () => {
  const wrong = [english, arabic].flatMap((messages) => Object.entries(messages).filter(([, { message }]) => /\s…|\.\.\./.test(message)));
  expect(wrong).toEqual([]);
});

test('every string the source asks for exists', () => {
  expect(asked.size).toBeGreaterThan(60);
  expect([...asked].filter((key) => !(key in english) && !built.includes(`${key}_`))).toEqual([]);
});

test('every string is asked for', () => {
  const unused = Object.keys(english).filter((key) => !asked.has(key) && !built.some((start) => key.startsWith(start)));
  expect(unused).toEqual([]);
});

test('stores take the name and the description', () => {
  for (const messages of [english, arabic]) {
    expect(messages.app_name?.message.length).toBeLessThanOrEqual(45);
    expect(messages.app_description?.message.length).toBeLessThanOrEqual(132);
  }
});
