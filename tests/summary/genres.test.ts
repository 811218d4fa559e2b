import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Gist } from '../../src/annotations.ts';
import { shownAt } from '../../src/summary/index.ts';
import { engine } from '../dictionary.ts';

const LENGTHS = ['short', 'medium', 'long'] as const;

/** The first line is the headline. */
function read(name: string): { title: string; text: string } {
  const [title, ...lines] = readFileSync(path.join(import.meta.dirname, 'genres', `${name}.txt`), 'utf8').trim().split('\n');
  return { title: title!, text: lines.join('\n') };
}

const articles = new Map(['live-blog', 'interview', 'list', 'short-news', 'essay', 'column'].map((name) => {
  const document = read(name), { gist, entities } = engine.annotate(document);
  return [name, { ...document, gist: gist!, facts: gist!.facts.map((f) => `${f.kind} ${entities[f.entity]!.text}`) }] as const;
}));
const gistOf = (name: string): Gist => articles.get(name)!.gist;
const everyText = (name: string) => gistOf(name).sentences.map((s) => s.text);

const LONG_READS = ['live-blog', 'interview', 'list', 'essay', 'column'];

describe.each(LONG_READS)('%s', (name) => {
  const { text, title, gist } = articles.get(name)!;
  test.each(LENGTHS)('%s: verbatim, in order, opened by the lead', (length) => {
    const shown = shownAt(gist, length);
    expect(shown[0]!.text).toBe(text.slice(0, shown[0]!.end));
    shown.forEach((s, i) => {
      expect(text.slice(s.start, s.end)).toBe(s.text);
      if (i) expect(s.start).toBeGreaterThanOrEqual(shown[i - 1]!.end);
    });
  });
  test('no question, no timestamp or number alone, not the headline', () => {
    for (const s of everyText(name)) {
      expect(s).not.toMatch(/[؟?]$/);
      expect(s.match(/[\u0621-\u064a]+/g)!.length).toBeGreaterThan(4);
      expect(s).not.toBe(title);
    }
  });
  test.each(LENGTHS)('%s: nothing dangles', (length) => {
    const starts = shownAt(gist, length).map((s) => s.start);
    // who he is stands right before, or beside it, or the sentence stays out
    for (const s of shownAt(gist, length)) if (!s.speaker && /^(?:و(?:أضاف|قال|تابع) (?:أن|إن|في|:)|كان يأتي|وهو |وهذا |وقد يصل ذلك|وفي الثالث|ضحك وقال|نعم)/.test(s.text)) expect(starts.some((at) => at < s.start && s.start - at < 200)).toBe(true);
  });
  test('longer lengths say more, and none says all', () => {
    const [short, medium, long] = LENGTHS.map((l) => gist.lengths[l].words);
    expect(short).toBeLessThanOrEqual(medium!);
    expect(medium).toBeLessThanOrEqual(long!);
    expect(gist.lengths.long.saves).toBeGreaterThan(0.4);
    expect(gist.none).toBeUndefined();
  });
});

describe('what each kind needs', () => {
  test('live blog: calls to watch and the times of entries stay out', () => {
    expect(everyText('live-blog').join(' ')).not.toMatch(/شاهد الفيديو|\d\d:\d\d|آخر تحديث/);
  });
  test('interview: answers, not questions', () => {
    expect(everyText('interview')).toContain('ستسمح المرآة الجديدة للمرصد برؤية مجرات يبلغ ضوؤها عشر ما كانت الأجهزة القديمة تستطيع رصده.');
  });
  test('list: its headings and links are no sentences', () => {
    expect(everyText('list').join(' ')).not.toMatch(/اقرأ أيضا|\d\. |افصل الشاحن/);
  });
  test('news of three sentences: nothing to shorten, but facts and reading time', () => {
    expect(gistOf('short-news')).toMatchObject({ none: 'short', sentences: [], reading: { words: 22, minutes: 0.1 } });
    expect(articles.get('short-news')!.facts).toContain('when الأحد');
  });
  test('essay: sentences of its later parts come in too', () => {
    const { text, gist } = articles.get('essay')!;
    expect(shownAt(gist, 'long').at(-1)!.start).toBeGreaterThan(text.length / 3);
  });
});

test.each<[string, string, number]>([
  ['live-blog', 'where الزهراء', 1.1],
  ['interview', 'figure 85 مليون دولار', 1.2],
  ['list', 'figure 15 في المئة', 0.9],
  ['essay', 'when عام 1324', 6],
])('%s: key facts hold %s; %d minutes to read', (name, fact, minutes) => {
  expect(articles.get(name)!.facts).toContain(fact);
  expect(Math.abs(gistOf(name).reading.minutes - minutes)).toBeLessThan(0.5);
});
