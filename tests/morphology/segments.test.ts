import { describe, expect, test } from 'vitest';
import { segmentGloss } from '../../src/morphology/segment-gloss.ts';
import { gerund, pastParticiple, simplePast, thirdPerson } from '../../src/morphology/english.ts';
import { engine } from '../dictionary.ts';

describe('English verb forms', () => {
  test.each([
    ['write', 'writing', 'wrote', 'written', 'writes'], ['stop', 'stopping', 'stopped', 'stopped', 'stops'], ['carry out', 'carrying out', 'carried out', 'carried out', 'carries out'],
    ['die', 'dying', 'died', 'died', 'dies'], ['announce', 'announcing', 'announced', 'announced', 'announces'], ['visit', 'visiting', 'visited', 'visited', 'visits'],
    ['refer', 'referring', 'referred', 'referred', 'refers'], ['offer', 'offering', 'offered', 'offered', 'offers'], ['fix', 'fixing', 'fixed', 'fixed', 'fixes'],
    ['agree', 'agreeing', 'agreed', 'agreed', 'agrees'], ['go', 'going', 'went', 'gone', 'goes'], ['teach', 'teaching', 'taught', 'taught', 'teaches'], ['play', 'playing', 'played', 'played', 'plays'],
    ['lead', 'leading', 'led', 'led', 'leads'], ['plan', 'planning', 'planned', 'planned', 'plans'], ['rain', 'raining', 'rained', 'rained', 'rains'], ['commit', 'committing', 'committed', 'committed', 'commits'],
  ])('%s', (verb, ing, past, participle, third) => {
    expect([gerund(verb), simplePast(verb), pastParticiple(verb), thirdPerson(verb)]).toEqual([ing, past, participle, third]);
  });
});

describe('a verb is glossed with its subject', () => {
  test.each([
    [{ person: 3, gender: 'masculine', number: 'plural', tense: 'present', voice: 'active' }, 'they kill'],
    [{ person: 3, gender: 'masculine', number: 'singular', tense: 'past', voice: 'passive' }, 'he/it was killed'],
    [{ person: 3, gender: 'feminine', number: 'singular', tense: 'present', voice: 'active' }, 'she/it kills'],
    [{ person: 3, gender: 'masculine', number: 'plural', tense: 'future', voice: 'active' }, 'they kill'],
    [{ person: 1, number: 'plural', tense: 'past', voice: 'active' }, 'we killed'],
    [{ person: 2, gender: 'masculine', number: 'singular', mood: 'imperative' }, 'kill!'],
  ] as const)('%o → %s', (features, gloss) => expect(segmentGloss({ en: 'kill (off), murder; ruin' }, 'VERB', features).en).toBe(gloss));
  test('a noun by its first sense', () => expect(segmentGloss({ en: 'book; official letter' }, 'NOUN', {}).en).toBe('book'));
});

test('each piece of a word has its own gloss', () => {
  const [word] = engine.lookup('وسيكتبونها');
  expect(word!.segments.map((s) => [s.text, s.role, s.gloss?.en])).toEqual([
    ['و', 'conjunction', 'and'], ['س', 'future', 'will'], ['يكتبون', 'stem', 'they write'], ['ها', 'pronoun', 'her, it, them'],
  ]);
});
