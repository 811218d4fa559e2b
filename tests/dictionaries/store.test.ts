import { dictdFiles, entriesOf, freshStore, starDict, starDictFiles, yomitanZip } from './support.ts';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openSource, type Source } from '../../src/dictionaries/formats/index.ts';
import { ANSWER, LONGEST_TEXT } from '../../src/dictionaries/limits.ts';
import type { DictionaryRecord } from '../../src/dictionaries/record.ts';
import { closeDatabase, database, NAME } from '../../src/dictionaries/store/database.ts';
import { importDictionary, type Progress } from '../../src/dictionaries/store/import.ts';
import { lookUp } from '../../src/dictionaries/store/look-up.ts';
import { allDictionaries, arrange, bringBack, switchDictionary, takeDown } from '../../src/dictionaries/store/shelf.ts';
import { sweep, sweepStopped } from '../../src/dictionaries/store/sweep.ts';

beforeEach(freshStore);

const take = async (...files: File[]): Promise<DictionaryRecord> => importDictionary(await openSource(files), () => undefined);
const texts = async (lemma: string, written = lemma): Promise<string[]> => (await lookUp(lemma, written)).map(({ text }) => text);
const records = async (): Promise<Record<string, number>> => {
  const db = await database();
  return { dictionaries: await db.count('dictionaries'), blocks: await db.count('blocks'), pages: await db.count('pages') };
};

/** So many words w0, w1 … in Arabic letters, in batches. */
function many(count: number, name = 'Many', between: (at: number) => Promise<void> | void = () => undefined): Source {
  return {
    format: 'dictd', name,
    async* batches() {
      for (let at = 0; at < count; at += 500) {
        await between(at);
        yield { entries: Array.from({ length: Math.min(500, count - at) }, (_, i) => ({ headwords: [word(at + i)], text: `meaning ${at + i}` })), done: at / count };
      }
    },
  };
}

const word = (at: number): string => `ك${[...String(at)].map((digit) => 'بتثجحخدذرز'.charAt(Number(digit))).join('')}`;

const KALIMA = yomitanZip('Kalima', [
  ['كتاب', 'كِتَاب', ['book']], ['كتب', 'كَتَبَ', ['to write']], ['كتب', 'كُتُب', ['books']], ['المدينة', '', ['the city']], ['وثائق', '', ['documents']],
]);

describe('a word is found', () => {
  test('nowhere where there is no dictionary', async () => expect(await lookUp('كِتَاب', 'الكتاب')).toEqual([]));

  test.each([
    ['by its lemma', 'كِتَاب', 'وبكتابهم', ['book']],
    ['its vowels deciding between words of the same letters', 'كَتَبَ', 'كتبت', ['to write']],
    ['under a headword with the article', 'مَدِينَة', 'مدينتنا', ['the city']],
    ['as written, where the lemma is not listed', 'وَثِيقَة', 'وثائق', ['documents']],
    ['as written without its clitics', 'وَثِيقَة', 'ووثائقهم', ['documents']],
    ['not under letters that are its own: no زير in وزير', 'وَزِير', 'وزير', []],
  ])('%s: %s, %s', async (_how, lemma, written, found) => {
    await take(KALIMA);
    await take(yomitanZip('Jars', [['زير', '', ['jar']], ['نهر', '', ['river']]]));
    expect(await texts(lemma, written)).toEqual(found);
  });

  test('in every dictionary that is on, in the reader’s order', async () => {
    const { id: first } = await take(KALIMA);
    const { id: second } = await take(...starDictFiles('s', starDict('Small', [['كتاب', 'a small book']])));
    expect(await texts('كِتَاب')).toEqual(['book', 'a small book']);
    await arrange([second, first]);
    expect(await texts('كِتَاب')).toEqual(['a small book', 'book']);
    await switchDictionary(second, false);
    expect(await lookUp('كِتَاب', 'كتاب')).toEqual([{ dictionary: 'Kalima', headword: 'كِتَاب', text: 'book' }]);
  });

  test('beside its article: each as the dictionary has it', async () => {
    await take(yomitanZip('Both', [['الكتاب', '', ['the Book']], ['كتاب', '', ['casebook']], ['ان', '', ['that']], ['أن', '', ['that (subjunctive)']]]));
    expect(await texts('كِتَاب')).toEqual(['casebook', 'the Book']);
    expect(await texts('أَنْ', 'أن')).toEqual(['that (subjunctive)']);
    expect(await texts('إِنَّ', 'إن')).toEqual(['that', 'that (subjunctive)']);
  });

  test('in a dictionary into Arabic under its translations, those first that mean little else', async () => {
    await take(...dictdFiles('eng-ara', [
      ['pair', 'pair\n1. زوج\n2. مثنى'], ['husband', 'husband /x/\nالزوج'], ['even', 'even\nزُوِّج'], ['spouse', 'spouse\nأحد الزوجين'],
    ]));
    expect(await lookUp('زَوْج', 'زوجها')).toEqual([{ dictionary: 'eng-ara', headword: 'زَوْج', text: 'husband\npair — 1. زوج 2. مثنى' }]);
  });

  test('each of many', async () => {
    await importDictionary(many(3000), () => undefined);
    for (const at of [0, 127, 128, 499, 500, 2999]) expect(await texts(word(at))).toEqual([`meaning ${at}`]);
    expect(await texts(word(3000))).toEqual([]);
  });

  test('with as much as a card can show', async () => {
    await take(yomitanZip('Long', Array.from({ length: 40 }, (_, i) => ['كتاب', '', [`${i} ${'word '.repeat(5000)}`]])));
    const found = await lookUp('كِتَاب', 'كتاب');
    expect(found).toHaveLength(ANSWER.perDictionary);
    for (const { text } of found) expect(text.length).toBeLessThanOrEqual(ANSWER.text);
    expect(found[0]?.text.endsWith('…')).toBe(true);
    expect(LONGEST_TEXT).toBeGreaterThanOrEqual(ANSWER.text);
  });
});

describe('an import', () => {
  test('tells how far it is, and what it took in', async () => {
    const told: Progress[] = [];
    const record = await importDictionary(many(1200), (now) => told.push(now));
    expect(record).toMatchObject({ name: 'Many', format: 'dictd', stage: 'ready', on: true, entries: 1200 });
    expect(told.at(-1)).toEqual({ done: 1, entries: 1200 });
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
  });

  test('that is cancelled leaves nothing', async () => {
    const cancel = new AbortController();
    const taking = importDictionary(many(5000, 'Many', (at) => { if (at === 2000) cancel.abort(); }), () => undefined, cancel.signal);
    await expect(taking).rejects.toMatchObject({ name: 'AbortError' });
    expect(await records()).toEqual({ dictionaries: 0, blocks: 0, pages: 0 });
  });

  test('that fails leaves nothing, and the other dictionaries as they were', async () => {
    await take(KALIMA);
    const before = await records();
    const [, idx, dict] = starDictFiles('s', starDict('Half', [['كتاب', 'a'], ['بيت', 'b']])) as [File, File, File];
    const half = [new File(['bookname=Half\nsametypesequence=m\n'], 's.ifo'), new File([idx.slice(0)], 's.idx'), new File([dict.slice(0, 8)], 's.dict.dz')];
    await expect(take(...half)).rejects.toMatchObject({ trouble: 'broken' });
    await expect(importDictionary(many(2000, 'Bad', (at) => { if (at === 1500) throw new Error('boom'); }), () => undefined)).rejects.toMatchObject({ trouble: 'store' });
    expect(await records()).toEqual(before);
    expect(await texts('كِتَاب')).toEqual(['book']);
  });

  test('that was stopped with its page is swept away, one at work is not', async () => {
    let go = (): void => undefined;
    const waiting = new Promise<void>((resolve) => { go = resolve; });
    const taking = importDictionary(many(2000, 'Many', (at) => (at === 1000 ? waiting : undefined)), () => undefined);
    await expect.poll(async () => (await records()).blocks).toBeGreaterThan(0);
    await sweep();
    expect((await records()).dictionaries).toBe(1);
    expect(await allDictionaries()).toEqual([]); // not there before it is whole
    go();
    await taking;
    const db = await database();
    await db.put('dictionaries', { ...(await db.getAll('dictionaries'))[0] as DictionaryRecord, stage: 'arriving' });
    await sweepStopped();
    expect(await records()).toEqual({ dictionaries: 0, blocks: 0, pages: 0 });
  });

  test('that is given up reads no further', async () => {
    const cancel = new AbortController(), read: number[] = [];
    const source = many(5000, 'Many', (at) => { read.push(at); if (at === 1000) cancel.abort(new Error('enough')); });
    await expect(importDictionary(source, () => undefined, cancel.signal)).rejects.toThrow('enough');
    expect(read.at(-1)).toBe(1000);
    expect(await records()).toEqual({ dictionaries: 0, blocks: 0, pages: 0 });
  });

  test('is one at a time', async () => {
    const taking = importDictionary(many(2000), () => undefined);
    await expect(take(KALIMA)).rejects.toMatchObject({ trouble: 'busy' });
    await taking;
    expect((await take(KALIMA)).name).toBe('Kalima');
  });

  test('of a dictionary that is there already is refused', async () => {
    await take(KALIMA);
    await expect(take(KALIMA)).rejects.toMatchObject({ trouble: 'exists', details: ['Kalima'] });
  });

  test.each<[string, () => File[], string]>([
    ['without Arabic', () => [yomitanZip('French', [['livre', '', ['book']]])], 'no_arabic'],
    ['without entries', () => [yomitanZip('Empty', [])], 'empty'],
    ['of empty entries', () => [yomitanZip('Blank', [['كتاب', '', ['   ']], ['', '', ['book']]])], 'empty'],
  ])('of a dictionary %s is refused', async (_what, files, said) => {
    await expect(take(...files())).rejects.toMatchObject({ trouble: said });
    expect(await records()).toEqual({ dictionaries: 0, blocks: 0, pages: 0 });
  });

  test('keeps text, whatever it says', async () => {
    await take(yomitanZip('Hostile', [['كتاب', '', ['<img src=x onerror=alert(1)>', 'a\u202eb']], ['__proto__', '', ['x']]]));
    expect(await texts('كِتَاب')).toEqual(['<img src=x onerror=alert(1)>\nab']);
  });
});

describe('a dictionary that is removed', () => {
  test('is out of use, and back when the reader wants it', async () => {
    const { id } = await take(KALIMA);
    await takeDown(id);
    expect(await texts('كِتَاب')).toEqual([]);
    expect(await allDictionaries()).toEqual([]);
    await sweep([id]);
    expect(await bringBack(id)).toBe(true);
    expect(await texts('كِتَاب')).toEqual(['book']);
  });

  test('is gone for good with the next sweep, and only that one', async () => {
    const { id } = await take(KALIMA);
    await take(...dictdFiles('other', [['كتاب', 'another']]));
    await takeDown(id);
    await sweep();
    expect(await bringBack(id)).toBe(false);
    expect(await records()).toEqual({ dictionaries: 1, blocks: 1, pages: 1 });
    expect(await texts('كِتَاب')).toEqual(['another']);
  });
});

test('a store of a newer version of the extension is left as it is, and that is said', async () => {
  await closeDatabase();
  (await openDB(NAME, 99)).close();
  await expect(lookUp('كِتَاب', 'كتاب')).rejects.toMatchObject({ trouble: 'newer' });
});

test('what the files hold is what is kept', async () => {
  expect((await take(KALIMA)).entries).toBe((await entriesOf(KALIMA)).length);
});
