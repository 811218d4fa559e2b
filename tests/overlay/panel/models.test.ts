// What the panel says, from what the engine found.

import { describe, expect, it, test } from 'vitest';
import { amountsFor } from '../../../src/overlay/panel/amounts.ts';
import { factsOf } from '../../../src/overlay/panel/facts-model.ts';
import { chooseKeyWords, groupPhrases } from '../../../src/overlay/panel/key-words.ts';
import { asMarkdown, asText, noteOf } from '../../../src/overlay/panel/note.ts';
import { panelModel } from '../../../src/overlay/panel/index.ts';
import { summaryOf } from '../../../src/overlay/panel/summary-model.ts';
import { createReading } from '../../../src/overlay/reading.ts';
import { annotations, at, entity, gist, settings, wordsOf } from '../sample.ts';

const text = 'وصل الوفد إلى جنيف. بدأت المفاوضات أمس. خصص البنك الدولي 35 مليون دولار.';
const SENTENCES = ['وصل الوفد إلى جنيف.', 'بدأت المفاوضات أمس.', 'خصص البنك الدولي 35 مليون دولار.'];

describe('the summary', () => {
  it('at the length the reader likes', () => {
    const summary = summaryOf(gist(text, SENTENCES), 'medium');
    expect(summary.sentences.map((sentence) => sentence.text)).toEqual(SENTENCES.slice(0, 2));
    expect(summary).toMatchObject({ length: 'medium', lengths: ['short', 'medium', 'long'], reading: 2.6, minutes: 0.6 });
  });
  it('offers no length that says the same as a shorter one', () => {
    expect(summaryOf(gist(text, SENTENCES, {}, [1, 2, 2]), 'long')).toMatchObject({ length: 'medium', lengths: ['short', 'medium'] });
    expect(summaryOf(gist(text, SENTENCES, {}, [1, 1, 1]), 'long')).toMatchObject({ length: 'short', lengths: ['short'] });
  });
  it('of a text with nothing to shorten has no lengths', () => {
    expect(summaryOf(gist(text, [], { none: 'short' }), 'medium')).toMatchObject({ sentences: [], lengths: [], none: 'short' });
  });
});

describe('key facts', () => {
  const entities = [entity(text, 'جنيف', 'place'), entity(text, 'أمس', 'date'), entity(text, '35 مليون دولار', 'money')];
  const facts = [
    { kind: 'figure' as const, entity: 2, mentions: [2], context: at(text, 'البنك الدولي 35 مليون دولار') },
    { kind: 'where' as const, entity: 0, mentions: [0] },
  ];
  it('who, where, when, figures, in this order; a figure among the words that say what it counts', () => {
    const groups = factsOf(facts, entities, settings().layers);
    expect(groups.map(({ kind }) => kind)).toEqual(['where', 'figure']);
    expect(groups[1]?.facts[0]?.context).toEqual({ before: 'البنك الدولي ', told: '35 مليون دولار', after: '' });
    expect(groups[0]?.facts[0]?.mentions).toEqual([{ start: text.indexOf('جنيف'), end: text.indexOf('جنيف') + 4 }]);
  });
  it('none of a layer that is off', () => {
    expect(factsOf(facts, entities, { ...settings().layers, places: false }).map(({ kind }) => kind)).toEqual(['figure']);
  });
});

describe('words', () => {
  it('one entry per vowelled lemma and part of speech', () => {
    const words = wordsOf('كتب وكتب', { 'كتب': { lemma: 'كَتَبَ', pos: 'VERB', level: 5 }, 'وكتب': { lemma: 'كِتَاب', level: 5 } });
    expect(chooseKeyWords(words, 3, 0, 9).map(({ word }) => word.lemma)).toEqual(['كَتَبَ', 'كِتَاب']);
  });
  it('a phrase that comes twice is one entry', () => {
    const twice = 'وقف إطلاق النار ثم وقف إطلاق النار';
    const phrase = (nth: number) => ({ ...at(twice, 'وقف إطلاق النار', nth), lemma: 'وَقْفُ إِطْلَاقِ النَّارِ', gloss: { en: 'ceasefire' }, level: 4 as const });
    expect(groupPhrases([phrase(0), phrase(1)])).toMatchObject([{ lemma: 'وَقْفُ إِطْلَاقِ النَّارِ', mentions: [{ start: 0 }, { start: 19 }] }]);
  });
});

test.each([
  ['en', 'western', 2.6, '3 minutes'], ['en', 'western', 0.4, '20 seconds'], ['en', 'western', 0.02, '10 seconds'],
  ['ar', 'western', 2, 'دقيقتان'], ['ar', 'arabic', 5, '٥ دقائق'], ['ar', 'arabic', 0.5, '٣٠ ثانية'],
] as const)('in %s with %s digits %d minutes are %s', (language, digits, minutes, said) => {
  expect(amountsFor(language, digits).duration(minutes)).toBe(said);
});

describe('what a reader takes along', () => {
  const known = annotations({
    entities: [entity(text, 'جنيف', 'place')],
    gist: gist(text, SENTENCES, { facts: [{ kind: 'where', entity: 0, mentions: [0] }] }, [1, 2, 3]),
  });
  const model = panelModel({ reading: createReading({ text }, known, settings()), annotations: known, settings: settings(), title: 'مفاوضات [جنيف]' });
  const asked = (key: string): string => key;
  const note = noteOf(model, { glossLanguage: 'en' }, 'https://news.example/a_(b)');

  it('as text: title and link, the sentences, the facts', () => {
    expect(asText(note, asked)).toBe([
      'مفاوضات [جنيف]', 'https://news.example/a_(b)', '', 'overlay_summary', ...SENTENCES.slice(0, 2), '',
      'overlay_key_facts', 'overlay_fact_where: جنيف', '',
    ].join('\n'));
  });
  it('as Markdown: the same, with what Markdown would take for its own written out', () => {
    expect(asMarkdown(note, asked)).toBe([
      '# [مفاوضات \\[جنيف\\]](<https://news.example/a_(b)>)', '', '## overlay\\_summary', '', ...SENTENCES.slice(0, 2).map((one) => `- ${one}`), '',
      '## overlay\\_key\\_facts', '', '- **overlay\\_fact\\_where:** جنيف', '',
    ].join('\n'));
  });
  it('for print: names in the reader’s languages, each with its count', () => {
    expect(note.names).toEqual([{ layer: 'places', entries: [{ ar: 'جنيف', about: [], count: 1 }] }]);
    const geneva = annotations({ entities: [entity(text, 'جنيف', 'place', { name: { ar: 'جِنِيف', en: 'Geneva' }, about: { en: 'city', ar: 'مدينة' } })] });
    const other = panelModel({ reading: createReading({ text, published: '2026-04-26' }, geneva, settings()), annotations: geneva, settings: settings(), title: '' });
    expect(noteOf(other, { glossLanguage: 'both' }, '')).toMatchObject({
      published: '2026-04-26',
      names: [{ layer: 'places', entries: [{ ar: 'جِنِيف', en: 'Geneva', about: [{ lang: 'en', text: 'city' }, { lang: 'ar', text: 'مدينة' }], count: 1 }] }],
    });
    expect(noteOf(other, { glossLanguage: 'ar' }, '').names[0]?.entries[0]).not.toHaveProperty('en');
  });
  it('a speaker whom the sentence does not name stands in brackets', () => {
    const sentences = [{ ...model.summary!.sentences[0]!, speaker: 'الوزير' }];
    expect(asText(noteOf({ ...model, summary: { ...model.summary!, sentences } }, { glossLanguage: 'en' }, ''), asked)).toContain('\n[الوزير] وصل الوفد');
  });
});
