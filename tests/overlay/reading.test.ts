import { describe, expect, it } from 'vitest';
import { textLayers } from '../../src/overlay/layers.ts';
import { createReading, targetOf } from '../../src/overlay/reading.ts';
import type { WordState } from '../../src/overlay/memory.ts';
import { panelModel } from '../../src/overlay/panel/index.ts';
import { annotations, at, entity, gist, settings, wordsOf } from './sample.ts';

const text = 'أعلنت الأمم المتحدة في جنيف وقف إطلاق النار بعد مفاوضات عسيرة';
const sample = annotations({
  words: wordsOf(text, {
    'مفاوضات': { level: 4 }, 'عسيرة': { level: 6 }, 'إطلاق': { level: 4 }, 'المتحدة': { level: 5 }, 'جنيف': { level: 4, pos: 'PROPN' },
  }),
  phrases: [{ ...at(text, 'وقف إطلاق النار'), lemma: 'وَقْفُ إِطْلَاقِ النَّارِ', gloss: { en: 'ceasefire' }, level: 4 }],
  entities: [entity(text, 'الأمم المتحدة', 'organization'), entity(text, 'جنيف', 'place'),
    entity(text, 'مفاوضات', 'event', { confidence: 0.3 })],
  gist: gist(text, [text]),
});
const read = (change = {}) => createReading({ text }, sample, settings(change));
const shown = (change = {}) => Object.fromEntries(Object.entries(textLayers(read(change)))
  .map(([layer, spans]) => [layer, spans.map(({ start, end }) => text.slice(start, end))]));

describe('what is painted', () => {
  it('words above B1 outside names and phrases, phrases, sure names', () => {
    expect(shown()).toEqual({
      gloss: ['مفاوضات', 'عسيرة'], kept: [], phrase: ['وقف إطلاق النار'],
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

describe('the reading mode', () => {
  it('glance: names, no underlines', () => {
    expect(shown({ mode: 'glance' })).toMatchObject({ gloss: [], kept: [], phrase: [], organization: ['الأمم المتحدة'] });
  });
  it('study underlines what learner does', () => {
    expect(shown({ mode: 'study' })).toEqual(shown({ mode: 'learner' }));
  });
  it('glance still explains a phrase', () => {
    expect(targetOf(read({ mode: 'glance' }), at(text, 'النار'))).toMatchObject({ phrase: { text: 'وقف إطلاق النار' }, marked: false });
  });
  it('more marks: names the recogniser is less sure of', () => {
    expect(shown({ markMore: true })).toMatchObject({ fact: ['مفاوضات'] });
  });
});

describe('what the reader said of words', () => {
  const told = (states: Record<string, WordState>, change = {}) => {
    const reading = createReading({ text }, sample, settings(change), ({ lemma }) => states[lemma]);
    return { gloss: reading.glossed.map((w) => w.text), kept: reading.kept.map((w) => w.text), reading };
  };
  it.each<[string, Record<string, WordState>, object]>([
    ['known: never underlined', { 'عسيرة': 'known' }, { gloss: ['مفاوضات'], kept: [] }],
    ['saved: underlined whatever its level', { 'بعد': 'new' }, { gloss: ['مفاوضات', 'عسيرة'], kept: ['بعد'] }],
    ['being learnt: its own line in place of the other', { 'عسيرة': 'learning' }, { gloss: ['مفاوضات'], kept: ['عسيرة'] }],
    ['saved inside a phrase: both', { 'النار': 'new' }, { kept: ['النار'] }],
    ['saved inside a name: the name is enough', { 'المتحدة': 'new' }, { kept: [] }],
  ])('%s', (_what, states, expected) => expect(told(states)).toMatchObject(expected));
  it('a kept word is marked, a known one is not', () => {
    expect(targetOf(told({ 'بعد': 'new' }).reading, at(text, 'بعد')).marked).toBe(true);
    expect(targetOf(told({ 'عسيرة': 'known' }).reading, at(text, 'عسيرة')).marked).toBe(false);
  });
  it('not in glance mode', () => expect(told({ 'بعد': 'new' }, { mode: 'glance' }).kept).toEqual([]));
});

it('a name behind a clitic is the same name: أنقرة in لأنقرة', () => {
  const line = 'دور لأنقرة في';
  const reading = createReading({ text: line }, annotations({ words: wordsOf(line), entities: [entity(line, 'أنقرة', 'place')] }), settings());
  expect(targetOf(reading, at(line, 'لأنقرة'))).toMatchObject({ entity: { text: 'أنقرة' }, word: { text: 'لأنقرة' }, marked: true });
  expect(targetOf(reading, at(line, 'دور')).entity).toBeUndefined();
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
  const modelOf = (change: Parameters<typeof settings>[0] = {}) =>
    panelModel({ reading: read(change), annotations: sample, settings: settings(change), title: 'خبر' });
  it('summary, names by layer, key words', () => {
    const model = modelOf();
    expect(model.summary?.sentences).toHaveLength(1);
    expect(model.names.map(({ layer, entries }) => [layer, entries.map((e) => e.name.ar)])).toEqual([
      ['places', ['جنيف']], ['organizations', ['الأمم المتحدة']],
    ]);
    expect(model.words.map(({ word }) => word.text)).toEqual(['مفاوضات', 'عسيرة']);
    expect(model.empty).toBe(false);
  });
  it('nothing of layers that are off', () => {
    const layers = { glosses: false, people: true, places: false, organizations: false, facts: true, summary: false, consent: true };
    expect(modelOf({ layers })).toMatchObject({ facts: [], names: [], words: [], phrases: [], empty: true });
    expect(modelOf({ layers })).not.toHaveProperty('summary');
  });
});
