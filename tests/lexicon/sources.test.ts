import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintEntries } from '../../src/lexicon/lint.ts';
import { parseSource, SOURCE_KINDS, type SourceKind } from '../../src/lexicon/sources.ts';

const folder = path.resolve(import.meta.dirname, '../../src/lexicon/sources');
const load = (kind: SourceKind) => readFileSync(path.join(folder, `${kind}.txt`), 'utf8');

describe('the sources of the dictionary', () => {
  test.each(SOURCE_KINDS)('%s.txt has no fault that a machine can find', (kind) => {
    expect(lintEntries(parseSource(kind, load(kind))).map((f) => `line ${f.line}: ${f.what}`)).toEqual([]);
  });
  test.each(SOURCE_KINDS.filter((k) => k !== 'particles'))('%s.txt is sorted', (kind) => {
    const lines = load(kind).split('\n').filter((l) => l && !l.startsWith('#'));
    expect(lines).toEqual([...lines].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });
});

describe('the linter', () => {
  test.each<[SourceKind, string, string]>([
    ['verbs', 'كتب | 1 | | write', 'form 1 needs its vowels ("1 a-u")'],
    ['verbs', 'كتب | 2 a-u | | make write', 'only form 1 has vowels'],
    ['verbs', 'ترجم | 2 | | translate', 'forms 11–14 are for roots of four letters, 1–10 for roots of three'],
    ['verbs', 'كتب | 1 a-u | كِتَابَة | to write', 'a verb is glossed without "to"'],
    ['verbs', 'كتب | 1 u-i | كِتَابَة | write', 'the vowels u-i do not exist'],
    ['verbs', 'كتاب | 1 a-u | | write', '"كتاب" is no root of three or four letters'],
    ['nouns', 'كتب | كتاب | | book', '"كتاب" is not vowelled'],
    ['nouns', 'كتب | كِتَابٌ | | book', '"كِتَابٌ" carries a case ending'],
    ['nouns', 'درس | كِتَاب | | book', '"كِتَاب" does not hold the root درس'],
    ['nouns', 'كتب | كِتَاب | كُتُب | Book.', 'a full stop in the English gloss'],
    ['nouns', 'كتب | كِتَاب | كُتُب | book; volume; letter; scripture', 'more than three senses in the English gloss'],
    ['nouns', 'كتب | كِتَاب | كُتُب | book (كتاب)', 'Arabic letters in the English gloss'],
    ['nouns', 'كتب | كِتَاب | كُتُب | book | | 7', 'unknown tag "7"'],
    ['adjectives', 'كبر | كَبِير | كِبَار', 'no English gloss'],
    ['particles', 'مِن | PREP | from', '"PREP" is no part of speech'],
  ])('%s: %s', (kind, line, what) => expect(lintEntries(parseSource(kind, line)).map((f) => f.what)).toContain(what));

  test('a duplicate names the line of the first', () => {
    const faults = lintEntries(parseSource('nouns', '# header\nكتب | كِتَاب | كُتُب | book\nكتب | كِتَاب | | volume'));
    expect(faults).toEqual([{ line: 3, what: 'the same entry stands in line 2' }]);
  });
});
