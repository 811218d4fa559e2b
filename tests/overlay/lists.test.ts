import { describe, expect, it } from 'vitest';
import { chooseKeyWords } from '../../src/overlay/panel/key-words.ts';
import { groupMentions } from '../../src/overlay/mentions.ts';
import { entity, wordsOf } from './sample.ts';

describe('groupMentions', () => {
  const text = 'قال أردوغان في إدلب إن أردوغان يزور ادلب، وأضاف أردوغان';
  it('one entry per name and type, most mentioned first, spelling forgiven', () => {
    const name = { ar: 'رجب طيب أردوغان' };
    const found = groupMentions([
      entity(text, 'إدلب', 'place'), entity(text, 'ادلب', 'place', { about: { en: 'city in Syria' }, name: { ar: 'ادلب', en: 'Idlib' } }),
      ...[0, 1, 2].map((nth) => entity(text, 'أردوغان', 'person', { nth, name })),
    ]);
    expect(found.map(({ name: { ar }, mentions }) => [ar, mentions.length])).toEqual([['رجب طيب أردوغان', 3], ['إدلب', 2]]);
    expect(found[1]).toMatchObject({ name: { ar: 'إدلب', en: 'Idlib' }, about: { en: 'city in Syria' } });
  });
  it('keeps a person and a place of one name apart', () => {
    expect(groupMentions([entity(text, 'إدلب', 'place'), entity(text, 'إدلب', 'person')])).toHaveLength(2);
  });
});

describe('chooseKeyWords', () => {
  const text = 'هدنة جديدة تلوح والهدنة هشة ثم صمت مطبق حتى يتفاوض الطرفان';
  const words = (changes: Parameters<typeof wordsOf>[1]) => wordsOf(text, changes).filter((word) => word.level > 3);
  const chosen = (changes: Parameters<typeof wordsOf>[1], opening = 0, limit = 10) =>
    chooseKeyWords(words(changes), 3, opening, limit).map(({ word }) => word.lemma);

  it('counts a lemma once, whatever hangs on it, and puts the repeated one first', () => {
    expect(chosen({ 'هشة': { level: 4, lemma: 'هَشّ', pos: 'ADJ' }, 'هدنة': { level: 5, lemma: 'هُدْنَة' }, 'والهدنة': { level: 5, lemma: 'هُدْنَة' } }))
      .toEqual(['هُدْنَة', 'هَشّ']);
  });
  it('prefers the next level to the rare', () => {
    expect(chosen({ 'مطبق': { level: 6, lemma: 'مُطْبَق' }, 'يتفاوض': { level: 4, lemma: 'تَفَاوَضَ', pos: 'VERB' } })).toEqual(['تَفَاوَضَ', 'مُطْبَق']);
  });
  it('prefers words of headline and lead', () => {
    const levels = { 'تلوح': { level: 4, lemma: 'لَاحَ', pos: 'VERB' }, 'هشة': { level: 4, lemma: 'هَشّ' } } as const;
    expect(chosen(levels, text.indexOf('والهدنة'))).toEqual(['لَاحَ', 'هَشّ']);
  });
  it('leaves out function words, names and guesses, and stops at the limit', () => {
    expect(chosen({
      'حتى': { level: 4, pos: 'ADP' }, 'الطرفان': { level: 4, pos: 'PROPN' }, 'صمت': { level: 4, guessed: true },
      'هشة': { level: 4, lemma: 'هَشّ' }, 'مطبق': { level: 4, lemma: 'مُطْبَق' },
    }, 0, 1)).toEqual(['هَشّ']);
  });
});
