// The story this project started from; part of the development data, which is not shipped.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openMargin, readPanel } from '../../../src/start/index.ts';
import { ROOT } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { bare, painted, pointAt } from '../support/reading.ts';

const FILE = path.join(ROOT, '../shared/eval/pages/seed/arabi21-idlib.html');

export const seedStory: Suite = (harness) => {
  if (!existsSync(FILE)) {
    test.skip('the development data is not here: the seed story was not read');
    return;
  }
  const read = () => harness().shared('seed', readFileSync(FILE, 'utf8'));

  test('its cookie bar goes', async () => {
    const { page, report } = await read();
    expect(report.consent.found).toBe(true);
    expect(await page.$$eval('.cookie-bar', (bars) => bars.some((bar) => bar.checkVisibility()))).toBe(false);
    expect(await page.$eval('.breaking', (bar) => bar.checkVisibility())).toBe(true);
    await harness().shoot(page, 'seed');
  });

  test('people and places are painted as such', async () => {
    const texts = await painted((await read()).page);
    const marked = (kind: string, text: string) => texts[kind]?.some((slice) => slice.includes(text)) ?? false;
    for (const place of ['تركيا', 'إدلب', 'حماة', 'اللاذقية', 'حلب', 'سوتشي']) expect(marked('place', place), place).toBe(true);
    for (const person of ['أردوغان', 'بوتين']) expect(marked('person', person), person).toBe(true);
    expect(marked('organization', 'سبوتنيك')).toBe(true);
    expect(marked('organization', 'وزارة الدفاع التركية')).toBe(true);
  });

  test('سوريا is a place wherever it is named', async () => {
    const { page, report } = await read();
    const named = report.article?.blocks.some((block) => /سوريا(?![\u0621-\u064a])/.test(block.text));
    const texts = await painted(page);
    expect(texts.place?.some((slice) => slice.includes('سوريا')) ?? false).toBe(named);
  });

  test('three or four sentences sum it up', async () => {
    const { page } = await read();
    await openMargin(page);
    const { summary } = await readPanel(page);
    expect([3, 4]).toContain(summary.length);
    await harness().shoot(page, 'seed-margin');
  });

  describe('cards', () => {
    test.each([
      ['وبحسب', ['و ب حسب', 'و بحسب'], ['حسب', 'بحسب'], /according/i],
      ['للهدنة', ['ل ل هدنة', 'ل ال هدنة'], ['هدنة'], /truce|ceasefire|cease-fire/i],
      ['والمليشيات', ['و ال مليشيات'], ['مليشيا', 'ميليشيا'], /militia/i],
      ['اتخاذها', ['اتخاذ ها'], ['اتخاذ'], /tak|adopt/i],
    ])('%s: %j, from %j', async (word, segments, lemmas, meaning) => {
      const { page } = await read();
      const shown = await pointAt(page, word);
      expect(bare(shown.headword)).toBe(word);
      expect(segments).toContain(shown.segments.map(bare).join(' '));
      expect(lemmas).toContain(bare(shown.facts[0]));
      expect(shown.gloss).toMatch(meaning);
    });
  });
};
