import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PhraseTable, phrasesOf } from '../../src/consent/phrases.ts';
import { plain } from '../../src/consent/text.ts';

const folder = new URL('../../src/consent/phrases/', import.meta.url);
const tables = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const phrasesIn = (file: string): string[] => phrasesOf(readFileSync(new URL(file, folder), 'utf8'));

describe('plain text', () => {
  it.each([
    ['نَسْتَخْدِمُ ملفّات تعريف الإرتباط.', 'نستخدم ملفات تعريف الارتباط'],
    ['مـوافــق', 'موافق'],
    ['إدارة الإعدادات…', 'اداره الاعدادات'],
    ['کوکیز', 'كوكيز'],
    ['✕', '×'],
    ["J'accepte", 'j accepte'],
    ['TÜMÜNÜ REDDET', 'tumunu reddet'],
    ['Kullanılan çerezler', 'kullanilan cerezler'],
    ['  "OK"\u200f ', 'ok'],
  ])('%s → %s', (text, expected) => expect(plain(text)).toBe(expected));
});

describe('phrase notation', () => {
  const table = new PhraseTable('استخدام*\nرفض ...\nكوكيز\nدون ... فقط\n');
  it.each([
    ['فباستخدامك هذا الموقع', true],
    ['للكوكيز', true],
    ['والكوكيز', true],
    ['بالكوكيز', true],
    ['دون الضرورية فقط', true],
    ['كوكيزات', false],
    ['دون كلمة وكلمة وكلمة وكلمة وكلمة وكلمة فقط', false],
  ])('%s stands in a text: %s', (text, expected) => expect(table.isIn(plain(text))).toBe(expected));
  it.each([
    ['رفض الكل', true],
    ['رفض', true],
    ['رفض البرلمان هذا القانون في جلسة يوم الاثنين', false],
    ['يمكنك رفض الكل', false],
  ])('%s is a label: %s', (text, expected) => expect(table.is(plain(text))).toBe(expected));
});

describe.each(tables)('phrases/%s', (file) => {
  const phrases = phrasesIn(file);
  it('is sorted and holds nothing twice', () => expect(phrases).toEqual([...new Set(phrases)].sort()));
  it('is written in plain form', () => {
    const words = phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => word !== '...');
    expect(words.filter((word) => plain(word.replace(/\*$/, '')) !== word.replace(/\*$/, ''))).toEqual([]);
  });
  it('has no phrase that is only a gap, or ends in nothing', () => {
    expect(phrases.filter((phrase) => /^(\.\.\. ?)+$/.test(phrase) || /(^| )\*/.test(phrase))).toEqual([]);
  });
});

const inSeveral = (files: string[]): string[] => {
  const all = files.flatMap((file) => phrasesIn(file));
  return all.filter((phrase, at) => all.indexOf(phrase) !== at);
};

describe('phrase tables together', () => {
  it('give each label one meaning', () => {
    expect(inSeveral(['reject.txt', 'settings.txt', 'accept.txt', 'acknowledge.txt', 'close.txt', 'veto-label.txt'])).toEqual([]);
  });
  it.each(['cookie-noun.txt', 'privacy-noun.txt', 'use.txt', 'speaker.txt'])('never take a veto for a proof: %s', (file) => {
    expect(inSeveral([file, 'veto-text.txt'])).toEqual([]);
  });
  it('keep strong and weak nouns apart', () => expect(inSeveral(['cookie-noun.txt', 'privacy-noun.txt'])).toEqual([]));
});
