import { describe, expect, it } from 'vitest';
import { textLayers } from '../../src/overlay/layers.ts';
import { createReading, targetOf } from '../../src/overlay/reading.ts';
import { panelModel } from '../../src/overlay/panel-model.ts';
import { annotations, at, entity, settings, wordsOf } from './sample.ts';

const text = 'أعلنت الأمم المتحدة في جنيف وقف إطلاق النار بعد مفاوضات عسيرة';
const sample = annotations({
  words: wordsOf(text, {
    'مفاوضات': { level: 4 }, 'عسيرة': { level: 6 }, 'إطلاق': { level: 4 }, 'المتحدة': { level: 5 }, 'جنيف': { level: 4, pos: 'PROPN' },
  }),
  phrases: [{ ...at(text, 'وقف إطلاق النار'), lemma: 'وَقْفُ إِطْلَاقِ النَّارِ', gloss: { en: 'ceasefire' }, level: 4 }],
  entities: [entity(text, 'الأمم المتحدة', 'organization'), entity(text, 'جنيف', 'place'),
    entity(text, 'مفاوضات', 'event', { confidence: 0.3 })],
  summary: [{ ...at(text, text), score: 1 }],
});
const read = (change = {}) => createReading({ text }, sample, settings(change));
const shown = (change = {}) => Object.fromEntries(Object.entries(textLayers(read(change)))
  .map(([layer, spans]) => [layer, spans.map(({ start, end }) => text.slice(start, end))]));

describe('what is painted', () => {
  it('words above B1 outside names and phrases, phrases, sure names', () => {
    expect(shown()).toEqual({
      gloss: ['مفاوضات', 'عسيرة'], phrase: ['وقف إطلاق النار'],
      organization: ['الأمم المتحدة'], place: ['جنيف'], person: [], fact: [],
    });
  });
  it('for a C1 reader only what is above C1', () => {
    expect(shown({ level: 5 })).toMatchObject({ gloss: ['عسيرة'], phrase: [] });
  });
  it('no layer that is switched off', () => {
    const { layers } = settings();
    expect(shown({ layers: { ...layers, places: false } })).toMatchObject({ place: [], organization: ['الأمم المتحدة'] });
    expect(shown({ layers: { ...layers, glosses: false } })).toMatchObject({ gloss: [], phrase: [] });
  });
  it('underlines a word of a name when the name is not painted, but never the name of a place itself', () => {
    const { layers } = settings();
    const off = { ...layers, places: false, organizations: false };
    expect(shown({ layers: off })).toMatchObject({ gloss: ['المتحدة', 'مفاوضات', 'عسيرة'] });
  });
});

describe('what a card tells of', () => {
  it('النار: the word, inside its phrase', () => {
    const target = targetOf(read(), at(text, 'النار'));
    expect(target).toMatchObject({ text: 'النار', marked: true, phrase: { text: 'وقف إطلاق النار' }, word: { text: 'النار' } });
    expect(target.entity).toBeUndefined();
  });
  it('بعد: a plain word, not marked', () => {
    expect(targetOf(read(), at(text, 'بعد'))).toMatchObject({ marked: false, word: { text: 'بعد' } });
  });
});

describe('what the panel lists', () => {
  it('summary, names by layer, key words', () => {
    const model = panelModel(read(), settings());
    expect(model.summary).toHaveLength(1);
    expect(model.names.map(({ layer, entries }) => [layer, entries.map((e) => e.name.ar)])).toEqual([
      ['places', ['جنيف']], ['organizations', ['الأمم المتحدة']],
    ]);
    expect(model.keyWords.map(({ word }) => word.text)).toEqual(['مفاوضات', 'عسيرة']);
    expect(model.empty).toBe(false);
  });
  it('nothing of layers that are off', () => {
    const layers = { glosses: false, people: true, places: false, organizations: false, facts: true, summary: false, consent: true };
    expect(panelModel(read({ layers }), settings({ layers }))).toEqual({ summary: [], names: [], keyWords: [], empty: true });
  });
});
