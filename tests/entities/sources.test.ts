import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { countNames, lintSources, lintTriggers, LATIN_NAMES, NAMES, type SourceFile } from '../../src/entities/gazetteer/lint.ts';

const room = path.join(import.meta.dirname, '../../src/entities');
const filesOf = (folder: string): SourceFile[] => readdirSync(path.join(room, folder)).filter((f) => f.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(path.join(room, folder, name), 'utf8') }));
const MARKS = { 'place-heads.txt': ['+', '!', '>'], 'organization-heads.txt': ['name', 'proper'], 'naming-heads.txt': ['outside'], 'companions.txt': [NAMES], 'same-names.txt': [NAMES], 'introducing.txt': ['!'], 'pair-heads.txt': ['organization', 'place'], 'latin-names.txt': [LATIN_NAMES] };

test('the gazetteer has no faults', () => expect(lintSources(filesOf('sources'))).toEqual([]));
test('the triggers have no faults', () => expect(lintTriggers(filesOf('triggers'), MARKS)).toEqual([]));

test('the gazetteer is as large as it should be', () => {
  const counts = countNames(filesOf('sources'));
  expect(counts.place! + counts.person! + counts.organization! + counts.event!).toBeGreaterThan(1500);
  expect(counts.nationality).toBeGreaterThanOrEqual(200);
  expect(counts.given).toBeGreaterThanOrEqual(1500);
});

describe('the linter finds', () => {
  test.each<[string, string, string, RegExp]>([
    ['a missing English name', 'places-x.txt', 'دمشق | |', /no English/],
    ['too many fields', 'places-x.txt', 'دمشق | | Damascus | a | ب | c', /6 fields/],
    ['Latin letters in an Arabic name', 'places-x.txt', 'Damascus | | Damascus', /no Arabic letter/],
    ['Arabic where English stands', 'people-x.txt', 'فلان | | فلان', /Arabic letters/],
    ['tatweel', 'places-x.txt', 'دمــشق | | Damascus', /tatweel/],
    ['two vowels on a letter', 'places-x.txt', 'دِمَُشق | | Damascus', /vowel sign/],
    ['a name twice in a file', 'given-names.txt', 'سمير | Samir\nسَمِير | Samir', /twice/],
    ['a file it does not know', 'rivers.txt', 'النيل | | Nile', /starts with none/],
    ['half a description', 'places-x.txt', '@ city\nدمشق | | Damascus', /needs English and Arabic/],
  ])('%s', (_what, name, text, fault) => expect(lintSources([{ name, text }]).join('\n')).toMatch(fault));

  test('one name of two types without a note', () => {
    const of = (note: string) => lintSources([{ name: 'people-x.txt', text: 'كندا | | Kanda' }, { name: 'places-x.txt', text: `كندا | | Canada${note}` }]);
    expect(of('').join()).toMatch(/a place here and a person/);
    expect(of(' # note a singer too')).toEqual([]);
  });
  test('an unknown mark in a trigger file', () => expect(lintTriggers([{ name: 'titles.txt', text: 'السيد | ++' }], MARKS).join()).toMatch(/unknown mark/));
});
