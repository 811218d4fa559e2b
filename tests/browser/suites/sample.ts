// The story that ships with the project, from end to end.

import { expect, test } from 'vitest';
import type { PageReport } from '../../../src/messages.ts';
import { openMargin, PANEL, readPanel } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { bare, card, painted, pointAt } from '../support/reading.ts';
import { sample } from '../support/stories.ts';

export const sampleStory: Suite = (harness) => {
  const shared = () => harness().shared('sample', sample());
  const read = () => harness().settle('sample-again', sample());

  test('the cookie bar goes, the breaking news bar stays', async () => {
    const { page, report } = await read();
    const shown = (selector: string) => page.$eval(selector, (element) => element.checkVisibility());
    expect(report.consent).toMatchObject({ found: true });
    expect(await page.$('#cookie-bar') && (await shown('#cookie-bar'))).toBeFalsy();
    expect(await shown('.breaking')).toBe(true);
    await harness().shoot(page, 'sample-read');
  });

  test('the story is read, and not what stands around it', async () => {
    const { report } = await shared();
    const text = report.article?.blocks.map((block) => block.text).join('\n') ?? '';
    expect(report.article?.title).toBe('اتفاق مؤقت على تقاسم مياه الفرات بعد مفاوضات شاقة في جنيف');
    expect(text).toContain('أعلنت الأمم المتحدة، مساء الأحد');
    expect(text).toContain('جامعة الدول العربية والاتحاد الأوروبي');
    for (const around of ['اقرأ أيضا', 'انحسار الأهوار', 'أبو كرم', 'الأكثر قراءة', 'زيت الزيتون', 'هزة أرضية', 'دقائق قراءة', 'شارك الخبر']) {
      expect(text).not.toContain(around);
    }
    const subheads = report.article?.blocks.filter((block) => block.kind === 'subhead').map((block) => block.text);
    expect(subheads).toEqual(['تمويل مشروط', 'تحفظات الخبراء']);
  });

  test('names are painted by their kind', async () => {
    const { page } = await shared();
    const texts = await painted(page);
    for (const place of ['جنيف', 'بغداد', 'دمشق', 'أنقرة']) expect(texts.place?.some((text) => text.includes(place)), place).toBe(true);
    for (const body of ['الأمم المتحدة', 'البنك الدولي', 'جامعة الدول العربية']) {
      expect(texts.organization?.some((text) => text.includes(body)), body).toBe(true);
    }
    for (const person of ['غوتيريش', 'أردوغان']) expect(texts.person?.some((text) => text.includes(person)), person).toBe(true);
    expect(texts.gloss?.length).toBeGreaterThan(20);
  });

  test.each([
    ['وبحسب', ['و ب حسب', 'و بحسب'], ['حسب', 'بحسب']],
    ['وبتبادل', ['و ب تبادل'], ['تبادل']],
    ['لإصلاح', ['ل إصلاح'], ['إصلاح']],
    ['العبرة', ['ال عبرة'], ['عبرة']],
    ['بالتطبيق', ['ب ال تطبيق'], ['تطبيق']],
    ['الالتزامات', ['ال التزامات'], ['التزام']],
    ['منسوبه', ['منسوب ه'], ['منسوب']],
  ])('the card of %s: %j, from %j', async (word, segments, lemmas) => {
    const { page } = await shared();
    const shown = await pointAt(page, word);
    expect(bare(shown.headword)).toBe(word);
    expect(segments).toContain(shown.segments.map(bare).join(' '));
    expect(lemmas).toContain(bare(shown.facts[0]));
    expect(shown.gloss).toMatch(/\p{L}/u);
  });

  test('a name has a card too, and Escape closes it', async () => {
    const { page } = await shared();
    const shown = await pointAt(page, 'دمشق');
    expect(shown.entity).toMatchObject({ type: 'place' });
    expect(bare(shown.entity?.name ?? '')).toBe('دمشق');
    await harness().shoot(page, 'sample-card');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await card(page)));
  });

  test('the margin lists summary, names and words; a sentence leads to its place and marks it', async () => {
    const { page } = await read();
    await openMargin(page);
    const margin = await readPanel(page);
    expect(margin.summary.length).toBeGreaterThanOrEqual(2);
    expect(margin.names.map(({ title }) => title)).toEqual(expect.arrayContaining(['People', 'Places', 'Organizations']));
    expect(margin.names.flatMap(({ entries }) => entries.map((entry) => bare(entry.name)))).toEqual(expect.arrayContaining(['تركيا', 'جنيف']));
    expect(margin.words.length).toBeGreaterThanOrEqual(10);

    const last = margin.summary.length - 1;
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const sentences = await page.$$(`${PANEL} >>> .summary .sentence`);
    await sentences[last]?.click();
    const marked = await until('the sentence to be marked', async () => (await painted(page)).here);
    expect(marked.join('')).toBe(margin.summary[last]);
    await until('the sentence to come into sight', () => page.evaluate(markIsInSight));
    await harness().shoot(page, 'sample-margin');
  });

  test('a name in the margin leads to its mentions', async () => {
    const { page } = await read();
    await openMargin(page);
    const entry = await until('the name in the margin', async () => {
      for (const button of await page.$$(`${PANEL} >>> .names .main`)) {
        if (await button.evaluate((element) => element.textContent?.includes('البنك الدولي') ?? false)) return button;
      }
      return null;
    });
    await entry.click();
    const marked = await until('the name to be marked', async () => (await painted(page)).here);
    expect(marked.join('')).toContain('البنك الدولي');
  });

  test('the report counts what is on the page', async () => {
    const { page, report } = await shared();
    const texts = await painted(page);
    const { counts }: PageReport = report;
    expect(counts.words).toBeGreaterThan(380);
    expect(counts.glossed).toBeGreaterThanOrEqual(texts.gloss?.length ?? 0);
    expect(counts.entities).toBeGreaterThan(20);
  });
};

/** Runs in the page. */
function markIsInSight(): boolean {
  const [mark] = [...CSS.highlights].filter(([name]) => name === 'hashiya-here').flatMap(([, ranges]) => [...ranges]);
  if (!mark) return false;
  const range = document.createRange();
  range.setStart(mark.startContainer, mark.startOffset);
  range.setEnd(mark.endContainer, mark.endOffset);
  const { top, bottom } = range.getBoundingClientRect();
  return top > 0 && bottom < innerHeight;
}
