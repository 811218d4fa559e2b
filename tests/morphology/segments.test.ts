import { describe, expect, test } from 'vitest';
import { segmentGloss } from '../../src/morphology/glosses/segment-gloss.ts';
import { gerund, pastParticiple, plural, simplePast, thirdPerson } from '../../src/morphology/glosses/english.ts';
import { engine, wordIn } from '../dictionary.ts';

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

test.each([
  ['book', 'books'], ['body', 'bodies'], ['child', 'children'], ['policeman', 'policemen'], ['clash', 'clashes'], ['crisis', 'crises'], ['point of view', 'points of view'], ['person killed', 'people killed'],
  ['information', 'information'], ['training', 'training'], ['meeting', 'meetings'], ['ring', 'rings'], ['assets', 'assets'], ['loss', 'losses'], ['human being', 'human beings'], ['UN', 'UN'], ['man', 'men'],
])('several of %s: %s', (one, many) => expect(plural(one)).toBe(many));

describe('a verb is glossed with its subject', () => {
  test.each([
    [{ person: 3, gender: 'masculine', number: 'plural', tense: 'present', voice: 'active' }, 'they kill'],
    [{ person: 3, gender: 'masculine', number: 'singular', tense: 'past', voice: 'passive' }, 'he/it was killed'],
    [{ person: 3, gender: 'feminine', number: 'singular', tense: 'present', voice: 'active' }, 'she/it kills'],
    [{ person: 3, gender: 'masculine', number: 'plural', tense: 'future', voice: 'active' }, 'they kill'],
    [{ person: 1, number: 'plural', tense: 'past', voice: 'active' }, 'we killed'],
    [{ person: 2, gender: 'masculine', number: 'singular', mood: 'imperative' }, 'kill!'],
  ] as const)('%o → %s', (features, gloss) => expect(segmentGloss({ en: 'kill (off), murder; ruin' }, 'VERB', features, undefined).en).toBe(gloss));
  test('a noun by its first sense', () => expect(segmentGloss({ en: 'book; official letter' }, 'NOUN', {}, undefined).en).toBe('book'));
});

test('each piece of a word has its own gloss', () => {
  const [word] = engine.lookup('وسيكتبونها');
  expect(word!.segments.map((s) => [s.text, s.role, s.gloss?.en])).toEqual([
    ['و', 'conjunction', 'and'], ['س', 'future', 'will'], ['يكتبون', 'stem', 'they write'], ['ها', 'pronoun', 'her, it, them'],
  ]);
});

const stem = (word: string) => engine.lookup(word)[0]!.segments.find((s) => s.role === 'stem')!.gloss?.en;

test.each([['وأعضاؤه', 'members'], ['والوزراء', 'ministers'], ['وبياناتها', 'data'], ['وبيانها', 'statement'], ['والطقوس', 'rites'], ['والطقس', 'weather'], ['بالمعلومات', 'information'], ['وآلاف', 'thousands'], ['وعشرين', 'twenty'], ['توفي', 'he/it died'], ['الدولتين', 'two states'], ['والداه', 'parents'], ['تلتزم', 'she/it commits herself/itself'], ['ويفوز', 'he/it wins'], ['الأكبر', 'biggest'], ['والأفضل', 'best'], ['والعلماء', 'scientists']])(
  'the stem of %s is told in its number: %s', (word, gloss) => expect(stem(word)).toBe(gloss));

test.each([['إنها', 'she, it, they'], ['لأنه', 'he, it'], ['رأيتها', 'her, it, them'], ['كتابه', 'his, its'], ['منه', 'him, it']])(
  'the pronoun of %s is what it is to the word: %s', (word, gloss) => expect(engine.lookup(word)[0]!.segments.at(-1)!.gloss?.en).toBe(gloss));

test('a sense that only the plural has comes first in it', () => {
  expect(engine.lookup('الطقوس')[0]!.gloss.en).toBe('rites, rituals; weather');
  expect(engine.lookup('الطقس')[0]!.gloss.en).toBe('weather; (plural) rites, rituals');
});

test.each([['أكبر مدينة في البلاد', 'أكبر', 'biggest'], ['أهم الأحداث', 'أهم', 'most important'], ['مدينة أكبر من غيرها', 'أكبر', 'bigger'], ['ظروف أسوأ اليوم', 'أسوأ', 'worse']])(
  'an elative is the most of what it is annexed to: %s', (sentence, word, gloss) => expect(wordIn(sentence, word).segments.find((s) => s.role === 'stem')!.gloss?.en).toBe(gloss));
