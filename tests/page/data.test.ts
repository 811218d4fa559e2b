import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { phraseList, plain } from '../../src/page/phrases.ts';

const DIR = path.join(import.meta.dirname, '../../src/page/phrases');
type Data = string[] | Record<string, string[]>;
const lists = readdirSync(DIR).flatMap((file) => {
  const data = JSON.parse(readFileSync(path.join(DIR, file), 'utf8')) as Data;
  return Array.isArray(data) ? [[file, data] as const] : Object.entries(data).map(([name, list]) => [`${file} ${name}`, list] as const);
});

describe('phrase lists', () => {
  it.each(lists)('%s: no phrase twice, none empty', (_, list) => {
    const keys = list.map((phrase) => plain(phrase));
    // أيضا and ايضا fall together under the key: no spelling is listed twice either.
    expect(keys.filter((key, i) => !key || keys.indexOf(key) !== i)).toEqual([]);
  });

  it('match whatever the spelling', () => {
    const list = phraseList(['اقرأ أيضا']);
    for (const text of ['إقرأ أيضاً: خبر', 'أقرأ ايضا', 'اقـرأ أيضًا |']) expect(list.begins(plain(text))).toBe(true);
    for (const text of ['اقرأ', 'نقرأ أيضا', 'قال اقرأ أيضا']) expect(list.begins(plain(text))).toBe(false);
  });
});
