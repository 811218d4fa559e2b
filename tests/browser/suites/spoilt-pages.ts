// A thousand spoilt pages in a page of the browser: no exception, no hang, no node changed. And pages as Arab sites build them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { template, TEMPLATES } from '../../page/pages.ts';
import type { Looked } from '../../page/spoilt.ts';
import { ROOT } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';

const SAVED = path.join(ROOT, '../shared/eval/pages');
/** Spoilt versions of the templates: the thousand in one browser, a part of them in the other. */
const OF_TEMPLATES = { chromium: 1000, firefox: 200 };
/** And of the saved pages, as many as HASHIYA_MUTATIONS asks for. */
const OF_SAVED = Number(process.env.HASHIYA_MUTATIONS ?? 30);
/** Milliseconds no reading may take, on a computer that has much else to do; npm run bench measures. */
const HANG = 10_000;
/** Pages of one call, so that no call takes long. */
const AT_ONCE = 20;

async function code(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [path.join(ROOT, 'tests/page/spoilt.ts')], bundle: true, write: false, format: 'iife', globalName: 'spoilt' });
  return `${outputFiles[0]!.text}; globalThis.spoilt = spoilt; 0`;
}

type World = { spoilt: { lookAtSpoilt(html: string, seed: number, shown?: Document): Looked } };

const look = (page: Page, html: string, seeds: number[]): Promise<Looked[]> => page.evaluate((source, numbers) =>
  numbers.map((seed) => (globalThis as unknown as World).spoilt.lookAtSpoilt(source, seed, document)), html, seeds);

const seedsOf = (count: number): number[][] => {
  const calls: number[][] = [];
  for (let from = 0; from < count; from += AT_ONCE) calls.push(Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => from + i));
  return calls;
};

export const spoiltPages: Suite = (harness) => {
  /** A page the extension does not look at. */
  async function blank(): Promise<Page> {
    const page = await harness().driven.browser.newPage();
    await page.setBypassCSP(true).catch(() => {});
    await page.evaluate(await code());
    return page;
  }

  async function judge(pages: string[], count: number) {
    const page = await blank(), each = Math.ceil(count / pages.length);
    for (const [i, html] of pages.entries()) {
      for (const seeds of seedsOf(Math.min(each, count - i * each))) {
        const looked = await look(page, html, seeds.map((seed) => seed + i * each));
        expect(looked.flatMap(({ wrong }) => wrong ?? [])).toEqual([]);
        expect(Math.max(...looked.map(({ took }) => took))).toBeLessThan(HANG);
      }
    }
  }

  test('spoilt versions of the templates', () => judge(TEMPLATES.map((name) => template(name).html), OF_TEMPLATES[harness().driven.kind]), 300_000);

  test.skipIf(!existsSync(SAVED))('spoilt versions of the saved pages (left out where ../shared/eval/pages is not here)', () => {
    const pages = readdirSync(SAVED, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    const chosen = pages.filter((_, i) => i % Math.ceil(pages.length / OF_SAVED) === 0);
    return judge(chosen.map((file) => readFileSync(path.join(SAVED, file), 'utf8').replace(/<script(?![^>]*json)[\s\S]*?<\/script>/gi, '')), OF_SAVED);
  }, 1_800_000);
};
