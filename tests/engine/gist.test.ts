import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Gist } from '../../src/annotations.ts';
import { engine } from '../dictionary.ts';

const gist = (text: string, title?: string): Gist => engine.annotate({ text, ...(title && { title }) }).gist!;
const sentence = (i: number) => `وناقش المجلس في جلسته ${['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة'][i % 5]} مشروع القانون رقم ${i} الخاص بتنظيم النقل العام في محافظات البلاد.`;
const paragraphs = (n: number) => Array.from({ length: n }, (_, i) => sentence(i)).join('\n');
const story = [
  'وصل وزير الخارجية المصري سامح شكري إلى بغداد يوم الأحد في زيارة رسمية تستمر يومين.',
  'وبحث شكري مع نظيره العراقي التعاون بين البلدين في مجال الطاقة، ووقع الجانبان اتفاقا بقيمة 3 مليارات دولار.',
  'ومن المقرر أن يزور شكري مدينة البصرة قبل عودته إلى القاهرة.',
  'وكانت العلاقات بين بغداد والقاهرة قد شهدت تقدما ملحوظا خلال العام الماضي بعد سنوات من الجمود.',
  'وقال بيان لوزارة الخارجية إن 40 شركة مصرية ستشارك في معرض بغداد الدولي الشهر المقبل.',
].join('\n');

const sample = readFileSync(path.resolve(import.meta.dirname, '../../src/start/sample/article.html'), 'utf8').match(/<p>[^<]{60,}<\/p>/g)!.map((p) => p.replace(/<[^>]*>/g, '')).join('\n');

describe('three lengths', () => {
  const { lengths, sentences, reading } = gist(sample);
  test('each no shorter than the one before, within its sentences', () => {
    expect(lengths.short.sentences.length).toBeLessThanOrEqual(2);
    expect(lengths.medium.sentences.length).toBeLessThanOrEqual(4);
    expect(lengths.long.sentences.length).toBeLessThanOrEqual(8);
    expect(lengths.short.words).toBeLessThan(lengths.medium.words);
    expect(lengths.medium.words).toBeLessThan(lengths.long.words);
  });
  test('sentences are listed once, in the text’s order, each with a reason', () => {
    const starts = sentences.map((s) => s.start);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    for (const { sentences: at } of Object.values(lengths)) expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(sentences[0]!.why).toContain('opening');
  });
  test('what is said forty times is said once', () => {
    expect(gist(paragraphs(40)).lengths.long.sentences).toHaveLength(1);
  });
  test('time and what is spared', () => {
    expect(reading.minutes).toBeCloseTo(reading.words / 180, 0);
    expect(lengths.short.saves).toBeGreaterThan(lengths.long.saves);
    expect(lengths.long.saves).toBeGreaterThan(0.5);
  });
  test('the summary of the annotations is the medium length', () => {
    const { gist: g, summary } = engine.annotate({ text: story });
    expect(summary).toEqual(g!.lengths.medium.sentences.map((i) => g!.sentences[i]));
    expect(summary.length).toBeGreaterThan(0);
  });
});

describe('nothing to shorten', () => {
  test.each<[string, string, Gist['none']]>([
    ['one sentence', 'وصل وفد من مصر إلى العاصمة العراقية بغداد.', 'one-sentence'],
    ['two short ones', 'وصل الوفد إلى بغداد. ثم عاد إلى القاهرة.', 'short'],
    ['a sentence that is nearly all of the text', `نعم. ${sentence(0).replace('.', '')}، ${paragraphs(4).replace(/\.\n?/g, '، ')}. حسنا.`, 'short'],
  ])('%s', (_what, text, none) => {
    const g = gist(text);
    expect(g.none).toBe(none);
    expect(g.sentences).toEqual([]);
    for (const { sentences, words } of Object.values(g.lengths)) expect([sentences.length, words]).toEqual([0, 0]);
  });
  test('no words, no gist', () => expect(engine.annotate({ text: '123 … \n' }).gist).toBeUndefined());
});

describe('key facts', () => {
  const { entities, gist: g } = engine.annotate({ text: story });
  const of = (kind: string) => g!.facts.filter((f) => f.kind === kind);
  test('the full name stands for the surname alone too', () => {
    const [who] = of('who');
    expect(entities[who!.entity]!.text).toBe('سامح شكري');
    expect(who!.mentions.length).toBeGreaterThan(1);
  });
  test('where it happened comes before what is named in passing', () => {
    expect(entities[of('where')[0]!.entity]!.text).toBe('بغداد');
  });
  test('figures say what they count', () => {
    const money = of('figure').find((f) => entities[f.entity]!.type === 'money');
    expect(money!.context!.text).toContain('بقيمة 3 مليارات دولار');
    for (const f of g!.facts) if (f.context) expect(story.slice(f.context.start, f.context.end)).toBe(f.context.text);
  });
  test('each once', () => {
    const mentions = g!.facts.flatMap((f) => f.mentions);
    expect(new Set(mentions).size).toBe(mentions.length);
    expect(of('where').length).toBeLessThanOrEqual(3);
  });
});
