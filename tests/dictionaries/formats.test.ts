import { bytes, dictdFiles, entriesOf, file, gzip, json, starDict, starDictFiles, tar, yomitanZip, zip } from './support.ts';
import { describe, expect, test } from 'vitest';
import { openSource } from '../../src/dictionaries/formats/index.ts';
import { gunzip } from '../../src/dictionaries/formats/gunzip.ts';
import { articleText } from '../../src/dictionaries/formats/stardict.ts';
import { inFileOrder } from '../../src/dictionaries/formats/pointers.ts';

const BOOK = starDict('Small', [['كتاب', 'a book'], ['مدرسة', 'a school']], { synonyms: [['كُتُب', 0]] });
const DICTD = dictdFiles('ara-eng', [
  ['00databaseshort', '00-database-short\n     Arabic-English Dictionary\n'],
  ['حلية', 'حِلية /ħilˈijjah/\n1. Adornation\n2. Ornament\n'],
  ['كتب', 'to write'],
]);

describe('Yomitan', () => {
  test('the vowelled reading is the headword, definitions are lines', async () => {
    const source = await openSource([yomitanZip('Kalima', [['كتاب', 'كِتَاب', ['book', 'letter']], ['بيت', '', ['house']]])]);
    expect([source.format, source.name]).toEqual(['yomitan', 'Kalima']);
    expect(await entriesOf(yomitanZip('Kalima', [['كتاب', 'كِتَاب', ['book', 'letter']], ['بيت', '', ['house']]]))).toEqual([
      { headwords: ['كِتَاب', 'كتاب'], text: 'book\nletter' },
      { headwords: ['بيت'], text: 'house' },
    ]);
  });

  test('structured content becomes its words: no pictures, no readings over words', async () => {
    const content = [
      { tag: 'div', content: [{ tag: 'span', data: { x: '1' }, content: 'noun' }, ' ', { tag: 'ruby', content: ['本', { tag: 'rt', content: 'hon' }] }] },
      { tag: 'ol', content: [{ tag: 'li', content: 'book' }, { tag: 'li', content: ['letter', { tag: 'img', path: 'x.png' }] }] },
    ];
    const [entry] = await entriesOf(yomitanZip('K', [['كتاب', '', [{ type: 'structured-content', content }, { type: 'image', path: 'a.png' }, { type: 'text', text: 'end' }]]]));
    expect(entry?.text).toBe('noun 本\n• book\n• letter\nend');
  });

  test('a form sends to its lemma', async () => {
    const [entry] = await entriesOf(yomitanZip('K', [['كتب', 'كُتُب', [['كِتَاب', ['plural']]]]]));
    expect(entry?.text).toBe('→ كِتَاب (plural)');
  });

  test('content nested beyond all measure, and rows that are none, are passed over', async () => {
    const deep = `${'{"tag":"div","content":'.repeat(5000)}"bottom"${'}'.repeat(5000)}`;
    const bank = bytes(`[null, 7, ["x"], [1,2,3,4,5,[]], ["عمق","","","",0,[{"type":"structured-content","content":${deep}},"top"],1,""]]`);
    expect(await entriesOf(yomitanZip('K', [], { 'term_bank_2.json': bank }))).toEqual([{ headwords: ['عمق'], text: 'top' }]);
  });

  test('banks come in the order of their numbers, old ones with their definitions in the row', async () => {
    const banks = { 'term_bank_10.json': json([['ج', '', '', '', 0, 'ten']]), 'term_bank_2.json': json([['ب', '', '', '', 0, 'two', 'second']]) };
    const old = zip('old.zip', { 'folder/index.json': json({ title: 'Old', version: 1 }), 'folder/term_bank_2.json': banks['term_bank_2.json'], 'folder/term_bank_10.json': banks['term_bank_10.json'] });
    expect((await entriesOf(old)).map(({ text }) => text)).toEqual(['two\nsecond', 'ten']);
  });
});

describe('StarDict', () => {
  const book = [{ headwords: ['كتاب', 'كُتُب'], text: 'a book' }, { headwords: ['مدرسة'], text: 'a school' }];

  test('several files chosen together, synonyms with their word', async () => {
    expect((await openSource(starDictFiles('small', BOOK))).name).toBe('Small');
    expect(await entriesOf(...starDictFiles('small', BOOK))).toEqual(book);
  });

  test.each([
    ['a zip', () => zip('small.zip', { 'stardict-small/small.ifo': bytes(BOOK.ifo), 'stardict-small/small.idx.gz': gzip(BOOK.idx), 'stardict-small/small.dict': BOOK.dict, 's/small.syn': BOOK.syn as Uint8Array })],
    ['a tar', () => file('small.tar', tar({ 'small/small.ifo': bytes(BOOK.ifo), 'small/small.idx': BOOK.idx, 'small/small.dict.dz': gzip(BOOK.dict), 'small/small.syn': BOOK.syn as Uint8Array }))],
    ['a packed tar', () => file('SMALL.TAR.GZ', gzip(tar({ 'small.ifo': bytes(BOOK.ifo), 'small.idx': BOOK.idx, 'small.dict': BOOK.dict, 'small.syn': BOOK.syn as Uint8Array })))],
  ])('%s', async (_what, make) => expect(await entriesOf(make())).toEqual(book));

  test('HTML, XDXF and Pango become their words', async () => {
    const html = '<div class="x" onclick="alert(1)">كتاب<script>alert(1)</script><ol><li>book &amp; letter</li><li>3 &lt; 4</li></ol><img src=x onerror=alert(1)></div>';
    expect((await entriesOf(...starDictFiles('h', starDict('H', [['كتاب', html]], { types: 'h' }))))[0]?.text).toBe('كتاب\n• book & letter\n• 3 < 4');
    expect((await entriesOf(...starDictFiles('x', starDict('X', [['كتاب', '<k>كتاب</k><def><gr>n</gr> <rref>a.wav</rref>book</def>']], { types: 'x' }))))[0]?.text).toBe('كتاب\nn book');
  });

  test('articles of several fields, named in each or once for all', () => {
    const named = [...bytes('mbook'), 0, ...bytes('tkitāb'), 0, ...bytes('W'), 0, 0, 0, 2, 9, 9, ...bytes('h<b>end</b>'), 0];
    expect(articleText(new Uint8Array(named), '')).toBe('book\nkitāb\nend');
    expect(articleText(new Uint8Array([...bytes('kitāb'), 0, ...bytes('book')]), 'tm')).toBe('kitāb\nbook');
    expect(articleText(new Uint8Array([...bytes('P'), 255, 255, 255, 255, 1]), '')).toBe('');
  });
});

describe('dictd', () => {
  test('the name is in the dictionary, the vowelled headword in the article', async () => {
    expect((await openSource(DICTD)).name).toBe('Arabic-English Dictionary');
    expect(await entriesOf(...DICTD)).toEqual([
      { headwords: ['حِلية', 'حلية'], text: '1. Adornation\n2. Ornament' },
      { headwords: ['كتب'], text: 'to write' },
    ]);
  });

  test('headwords of one article are one entry', () => {
    const at = (headword: string, offset: number) => ({ headwords: [headword], offset, size: 5 });
    expect(inFileOrder([at('ب', 5), at('ا', 0), at('ج', 5)])).toEqual([{ headwords: ['ا'], offset: 0, size: 5 }, { headwords: ['ب', 'ج'], offset: 5, size: 5 }]);
  });
});

const trouble = async (...files: File[]): Promise<unknown> =>
  entriesOf(...files).then(() => 'none', ({ trouble: what, details }: { trouble: string; details: string[] }) => [what, ...details]);

describe('what is wrong with a file is said', () => {
  const [index, dict] = DICTD as [File, File];
  const [ifo, idx] = starDictFiles('small', BOOK) as [File, File];

  test.each<[string, () => File[], unknown]>([
    ['a picture', () => [file('cat.png', 'PNG')], ['unknown', 'cat.png']],
    ['an empty file', () => [file('empty.zip.txt', '')], ['empty', 'empty.zip.txt']],
    ['an archive no browser opens', () => [file('ar.tar.bz2', 'BZ')], ['packed', 'ar.tar.bz2']],
    ['a zip that is none', () => [file('no.zip', 'nothing')], ['broken', 'no.zip']],
    ['a zip that was cut off', () => [new File([yomitanZip('K', [['ا', '', ['b']]]).slice(0, 200)], 'cut.zip')], ['broken', 'cut.zip']],
    ['a zip of other things', () => [zip('photos.zip', { 'a.jpg': bytes('x') })], ['unknown', 'photos.zip']],
    ['a Yomitan dictionary of a newer kind', () => [zip('n.zip', { 'index.json': json({ title: 'N', format: 9 }) })], ['version', '9']],
    ['a Yomitan dictionary without words', () => [zip('n.zip', { 'index.json': json({ title: 'N', format: 3 }) })], ['missing', 'term_bank_1.json']],
    ['a bank that is no JSON', () => [yomitanZip('K', [], { 'term_bank_1.json': bytes('[["ا",') })], ['broken', 'term_bank_1.json']],
    ['StarDict without its list of words', () => [ifo], ['missing', 'small.idx / small.idx.gz / small.idx.dz']],
    ['StarDict without its .ifo', () => [idx], ['missing', 'small.ifo']],
    ['dictd without its articles', () => [index], ['missing', 'ara-eng.dict.dz / ara-eng.dict']],
    ['dictd without its index', () => [dict], ['missing', 'ara-eng.index']],
    ['articles of another dictionary', () => [ifo, idx, file('small.dict', 'a b')], ['broken', 'small.dict']],
    ['articles that are not packed as they say', () => [index, file('ara-eng.dict.dz', 'plain')], ['broken', 'ara-eng.dict.dz']],
    ['an index that is none', () => [file('x.index', 'one two'), dict], ['broken', 'x.index']],
    ['a word list that was cut off', () => [ifo, file('small.idx', BOOK.idx.slice(0, 30)), file('small.dict', BOOK.dict)], ['broken', 'small.idx']],
  ])('%s', async (_what, files, said) => expect(await trouble(...files())).toEqual(said));
});

describe('nothing is unpacked without end', () => {
  test('a packed file stops at its limit', async () => {
    const bomb = new Blob([gzip(new Uint8Array(5_000_000))]);
    expect(bomb.size).toBeLessThan(10_000);
    expect((await gunzip(bomb, 'a.dict.dz', 6_000_000)).size).toBe(5_000_000);
    await expect(gunzip(bomb, 'a.dict.dz', 1_000_000)).rejects.toMatchObject({ trouble: 'large', details: ['a.dict.dz'] });
  });

  test('a zip that promises too much is not opened; one that promises too little is cut off', async () => {
    const bank = json([['كتاب', '', '', '', 0, ['book'.repeat(100)], 1, '']]);
    const promising = async (size: number): Promise<File> => patched(yomitanZip('K', [], { 'term_bank_2.json': bank }), bank.length, size);
    expect(await trouble(await promising(160_000_000))).toEqual(['large', 'term_bank_2.json']);
    expect(await trouble(await promising(20))).toEqual(['broken', 'term_bank_2.json']);
  });

  test('a file larger than any dictionary is not even opened', async () => {
    const arrayBuffer = () => { throw new Error('opened'); };
    expect(await trouble({ name: 'a.zip', size: 500_000_001, arrayBuffer } as unknown as File)).toEqual(['large', 'a.zip']);
  });
  test('a tar whose file is larger than itself', async () => {
    const whole = tar({ 'small.ifo': bytes('x'.repeat(2000)) });
    expect(await trouble(file('cut.tar', whole.slice(0, 1000)))).toEqual(['broken', 'cut.tar']);
  });
});

/** The zip with another unpacked size written wherever this one is. */
async function patched(archive: File, from: number, to: number): Promise<File> {
  const view = new DataView(await archive.arrayBuffer());
  for (let at = 0; at + 4 <= view.byteLength; at++) if (view.getUint32(at, true) === from) view.setUint32(at, to, true);
  return new File([view.buffer], archive.name);
}
