import { file } from './support.ts';
import { expect, test } from 'vitest';
import { moved } from '../../src/dictionaries/page/use-dictionaries.ts';
import { setsOf } from '../../src/dictionaries/page/sets.ts';

test.each<[string, string[], string[][]]>([
  ['an archive by itself', ['a.zip', 'b.tar.gz', 'c.tgz'], [['a.zip'], ['b.tar.gz'], ['c.tgz']]],
  ['the pieces of one name together', ['ar.ifo', 'ar.IDX.gz', 'ar.dict.dz', 'ar.syn'], [['ar.ifo', 'ar.IDX.gz', 'ar.dict.dz', 'ar.syn']]],
  ['two dictionaries at once', ['en.index', 'ar.index', 'ar.dict.dz', 'en.dict.dz'], [['en.index', 'en.dict.dz'], ['ar.index', 'ar.dict.dz']]],
  ['an unpacked Yomitan dictionary', ['index.json', 'term_bank_1.json', 'styles.css'], [['index.json', 'term_bank_1.json']]],
  ['what lies beside a dictionary is left', ['README', 'ar.ifo', 'cover.png'], [['ar.ifo']]],
  ['where nothing else is there, it is told to be none', ['cat.png', 'ar.tar.bz2'], [['cat.png', 'ar.tar.bz2']]],
  ['nothing', [], []],
])('files chosen together: %s', (_what, names, sets) =>
  expect(setsOf(names.map((name) => file(name, ''))).map((set) => set.map(({ name }) => name))).toEqual(sets));

test('a dictionary changes places with its neighbour', () => {
  expect(moved([1, 2, 3], 2, -1)).toEqual([2, 1, 3]);
  expect(moved([1, 2, 3], 2, 1)).toEqual([1, 3, 2]);
  expect(moved([1, 2, 3], 1, -1)).toEqual([1, 2, 3]);
  expect(moved([1, 2, 3], 9, 1)).toEqual([1, 2, 3]);
});
