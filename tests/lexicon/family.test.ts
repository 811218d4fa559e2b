import { describe, expect, test } from 'vitest';
import { engine } from '../dictionary.ts';

describe('the words of a root', () => {
  test('كتب gives the book, the writer, the office; the easy ones first', () => {
    const words = engine.rootWords('كتب');
    const lemmas = words.map(({ lemma }) => lemma);
    expect(lemmas).toEqual(expect.arrayContaining(['كِتَاب', 'كَتَبَ', 'مَكتَب', 'كَاتِب']));
    expect(words.map(({ level }) => level)).toEqual(words.map(({ level }) => level).sort());
    expect(words.every(({ root, gloss }) => root === 'كتب' && gloss.en)).toBe(true);
  });

  test('a root that is none has none', () => {
    expect(engine.rootWords('ظظظ')).toEqual([]);
    expect(engine.rootWords('')).toEqual([]);
  });
});

describe('what is learned with a lemma', () => {
  test.each([
    ['كِتَاب', 'NOUN', { plurals: ['كُتُب'] }],
    ['شَرِكَة', 'NOUN', { plurals: ['شَرِكَات'] }],
    ['مُعَلِّم', 'NOUN', { plurals: ['مُعَلِّمُون'], feminine: 'مُعَلِّمَة' }],
    ['أَحمَر', 'ADJ', { plurals: ['حُمر'], feminine: 'حَمرَاء' }],
    ['كَتَبَ', 'VERB', { present: 'يَكتُبُ', verbalNouns: ['كِتَابَة'] }],
    ['أَعلَنَ', 'VERB', { present: 'يُعلِنُ', verbalNouns: ['إِعلَان'] }],
    ['قَالَ', 'VERB', { present: 'يَقُولُ', verbalNouns: ['قَول'] }],
    ['فِي', 'ADP', {}],
  ] as const)('%s', (lemma, pos, parts) => {
    expect(engine.principalParts(lemma, pos)).toEqual(parts);
  });

  test('of a word that is not listed, nothing', () => {
    expect(engine.principalParts('ظَظَظَ', 'VERB')).toEqual({});
  });
});
