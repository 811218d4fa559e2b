// News pages as Arab sites build them (tests/page/fixtures), read by the extension in the browser.

import { expect, test } from 'vitest';
import type { PageReport } from '../../../src/messages.ts';
import { template, TEMPLATES } from '../../page/pages.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';

const readIn = ({ article }: PageReport) => ({ title: article?.title, body: article?.blocks.filter(({ kind }) => kind !== 'headline').map(({ text }) => text) });

/** Text as windows-1256 writes it: the table is made by reading every byte. */
function windows1256(text: string): Buffer {
  const decoder = new TextDecoder('windows-1256'), bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from([...text].map((letter) => bytes.get(letter) ?? 63));
}

export const templates: Suite = (harness) => {
  test.each(TEMPLATES)('%s', async (name) => {
    const { html, title, body } = template(name);
    const { report } = await harness().read(name, html);
    expect(readIn(report)).toEqual({ title, body });
  });

  test('bytes of windows-1256, told by the page alone', async () => {
    const { html, title, body } = template('breaks-in-a-table');
    const { report } = await harness().read('old', windows1256(html), { 'content-type': 'text/html' });
    expect(readIn(report)).toEqual({ title, body });
  });

  test('an app that puts its story in late, and the next one without a load', async () => {
    const { html, title, body } = template('single-page-app'), next = template('div-soup');
    const root = /<div id="__next">[\s\S]*<\/div>(?=<script id="__NEXT)/.exec(html)![0];
    const late = `<script>setTimeout(() => { document.getElementById('__next').outerHTML = ${JSON.stringify(root).replaceAll('</', '<\\/')}; }, 900)</script>`;
    const page = await harness().open('app', html.replace(root, `<div id="__next"></div>${late}`));
    const shows = (wanted: { title: string; body: string[] }) => until(`«${wanted.title}»`, async () => {
      const report = await harness().world<PageReport>(page, 'globalThis.hashiya?.report?.()');
      return report?.done && report.article?.title === wanted.title ? report : null;
    });
    expect(readIn(await shows({ title, body }))).toEqual({ title, body });
    await page.evaluate((text, head) => {
      history.pushState({}, '', '/next-story');
      document.title = head;
      document.querySelector('#__next')!.innerHTML = text;
    }, /<body>([\s\S]*)<\/body>/.exec(next.html)![1]!, next.title);
    expect(readIn(await shows(next))).toEqual({ title: next.title, body: next.body });
  });

  test('an endless page: the story that the window\'s title names', async () => {
    const { html, title, body } = template('endless-page');
    const second = html.replace(/<div class="story-gap">[\s\S]*(?=<\/div><\/body>)/, '');
    const { page, report } = await harness().read('endless', second);
    expect(readIn(report)).toEqual({ title, body });
    const appended = /<div class="story" data-url="\/2">[\s\S]*?<\/div><\/div>/.exec(html)![0], name = /<h1>([^<]*)/.exec(appended)![1]!;
    await page.evaluate((story) => document.getElementById('stream')!.insertAdjacentHTML('beforeend', story), appended);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(readIn((await harness().report(page))!)).toEqual({ title, body });
    await page.evaluate((head) => { history.replaceState({}, '', '/endless/2'); document.title = head; }, name);
    await until('the second story', async () => (await harness().world<string>(page, 'hashiya.report().article?.title')) === name);
    const told = readIn((await harness().report(page))!);
    expect(told.body).not.toContain(body[0]);
    expect(told.body).toHaveLength(6);
  });
};
