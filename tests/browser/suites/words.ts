// A learner keeps a word, finds it on the words page, reviews it, exports, deletes, undoes, restores.

import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { KeptWord } from '../../../src/messages.ts';
import { PANEL } from '../../../src/start/index.ts';
import { until } from '../support/harness.ts';
import type { Suite } from '../support/in-browser.ts';
import { bare, pointAt } from '../support/reading.ts';
import { quietSample } from '../support/stories.ts';
import { violations } from '../support/violations.ts';
import { choose, chooseFile, downloaded, keep, lemmas, openWords, rows, search } from '../support/word-page.ts';

const REFORM: KeptWord = {
  lemma: 'إِصْلَاح', pos: 'NOUN', root: 'صلح', gloss: { en: 'reform', ar: 'تحسين' }, level: 4,
  encounter: { sentence: 'بدأت الحكومة إصلاح الطرق.', start: 13, end: 18, title: 'أخبار الطرق', url: 'http://news.localhost/roads' },
};
const BOOK: KeptWord = { lemma: 'كِتَاب', pos: 'NOUN', root: 'كتب', gloss: { en: 'book' }, level: 1 };
const WRITE: KeptWord = { lemma: 'كَتَبَ', pos: 'VERB', root: 'كتب', gloss: { en: 'to write' }, level: 1 };

const text = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.querySelector('.lemma')?.textContent ?? '');

export const words: Suite = (harness) => {
  test('a word saved in a card waits with its sentence, is reviewed, exported, deleted, brought back and restored', async () => {
    const { page: story } = await harness().read('story', quietSample());
    await pointAt(story, 'المتهالكة');
    await story.$eval(`${PANEL} >>> .card .save`, (button) => (button as HTMLElement).click());
    await until('the saved state', () => story.$(`${PANEL} >>> .card .save[aria-pressed=true]`));
    const page = await openWords(harness());
    await until('the word', () => page.$('.row'));
    expect(bare((await lemmas(page))[0])).toBe('متهالك');
    expect(await text(page, '.detail mark')).toBe('المتهالكة');
    expect(await page.$eval('.detail .source a', (link) => [link.getAttribute('href'), link.getAttribute('rel')]))
      .toEqual(['http://news.localhost/story', 'noreferrer']);

    await choose(page, 'Review');
    await until('the question', () => page.$('.show'));
    expect(await text(page, '.asked mark')).toBe('المتهالكة');
    expect(await page.$('.answer')).toBeNull();
    await page.keyboard.press(' ');
    await until('the answer', () => page.$('.answer'));
    expect(await text(page, '.answer .meanings')).not.toBe('');
    await page.keyboard.press('4');
    expect(await until('the end', async () => (await page.$('.empty h2')) && text(page, '.empty h2'))).toBe('Done for today');

    await choose(page, 'Import and export');
    await until('the offers', () => page.$('.offer'));
    const anki = await downloaded(page, () => choose(page, 'Download For Anki'));
    expect(anki.name).toMatch(/^hashiya-\d{4}-\d\d-\d\d\.anki\.tsv$/);
    expect(anki.text).toMatch(/^#separator:tab\n#html:false\n#columns:/);
    expect(anki.text).toContain('المتهالكة');
    const backup = await downloaded(page, () => choose(page, 'Download Backup'));

    await choose(page, 'Words');
    await until('the list', () => page.$('.row'));
    expect((await rows(page))[0]?.state).toBe('Learning');
    await choose(page, 'Delete');
    await until('no word', async () => !(await page.$('.row')));
    await choose(page, 'Undo');
    await until('the word again', () => page.$('.row'));
    await choose(page, 'Delete');
    await until('no word', async () => !(await page.$('.row')));

    await choose(page, 'Import and export');
    await until('the field', () => page.$('input[type=file]'));
    await chooseFile(page, backup.text.slice(0, -9));
    expect(await until('the reason', async () => (await page.$('.notice')) && text(page, '.notice'))).toContain('damaged');
    await chooseFile(page, backup.text);
    await until('the words', async () => (await text(page, '.done')).includes('Added: 1'));
    expect(await page.$('.notice')).toBeNull();
    await chooseFile(page, anki.text);
    await until('nothing new', async () => (await text(page, '.done')).includes('Unchanged: 1'));
    await chooseFile(page, 'Name,Price\nTea,3\n');
    expect(await until('the reason', async () => (await page.$('.notice')) && text(page, '.notice'))).toContain('has not written this file');
    await choose(page, 'Words');
    await until('the word', () => page.$('.row'));
    expect((await rows(page))[0]?.state).toBe('Learning');
  });

  describe('the list', () => {
    const opened = async () => {
      const page = await openWords(harness());
      for (const word of [REFORM, BOOK, WRITE]) await keep(page, word);
      await until('three words', async () => (await rows(page)).length === 3);
      return page;
    };

    test('is searched in Arabic without vowels and in English, filtered and sorted', async () => {
      const page = await opened();
      expect(await lemmas(page)).toEqual(['كَتَبَ', 'كِتَاب', 'إِصْلَاح']);
      for (const [query, found] of [['الإصلاح', ['إِصْلَاح']], ['اصلاح', ['إِصْلَاح']], ['book', ['كِتَاب']], ['write', ['كَتَبَ']], ['كتب', ['كَتَبَ', 'كِتَاب']]] as const) {
        await search(page, query);
        await until(query, async () => JSON.stringify(await lemmas(page)) === JSON.stringify(found));
      }
      await search(page, 'zzz');
      await until('a word of comfort', async () => (await page.$('.found .empty')) && !(await page.$('.row')));
      await search(page, '');
      await page.select('.toolbar label:last-child select', 'alphabet');
      await until('the alphabet', async () => (await lemmas(page)).join() === 'إِصْلَاح,كِتَاب,كَتَبَ');
      await page.select('.toolbar label:nth-last-child(2) select', '4');
      await until('one level', async () => (await lemmas(page)).join() === 'إِصْلَاح');
    });

    test('is walked with the arrow keys; focus stays in it after deleting and after undoing', async () => {
      const page = await opened();
      await page.focus('.row[data-index="0"]');
      await page.keyboard.press('ArrowDown');
      await until('the second word', async () => (await focused(page)) === 'كِتَاب');
      await until('its meaning', async () => (await text(page, '.detail .headword')) === 'كِتَاب');
      await page.keyboard.press('Delete');
      await until('the next word', async () => (await focused(page)) === 'إِصْلَاح');
      await until('the offer', async () => (await text(page, '.undo')).includes('كِتَاب'));
      await harness().shoot(page, 'words-deleted');
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await until('the word that came back', async () => (await focused(page)) === 'كِتَاب');
      await page.keyboard.press('End');
      await until('the last word', async () => (await focused(page)) === 'إِصْلَاح');
    });

    test('two windows show the same word: a state here, a note there', async () => {
      const page = await opened();
      const other = await openWords(harness());
      await until('the words there', async () => (await rows(other)).length === 3);
      await other.type('.detail textarea', 'من درس الأمس');
      await other.$eval('.detail textarea', (area) => (area as HTMLElement).blur());
      await until('the note here', async () => (await page.$eval('.detail textarea', (area) => (area as HTMLTextAreaElement).value)) === 'من درس الأمس');
      await page.bringToFront();
      await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('.detail input[type=radio]')[2]?.click());
      await until('the state there', async () => (await rows(other))[0]?.state === 'Known');
      expect(await other.$eval('.detail textarea', (area) => (area as HTMLTextAreaElement).value)).toBe('من درس الأمس');
    });

    test('on a narrow screen a word lies over the list, and Esc leads back to its row', async () => {
      const page = await opened();
      await page.setViewport({ width: 360, height: 700 });
      await until('the one column', async () => !(await page.$('aside')));
      await page.click('.row[data-index="1"]');
      await until('the word', async () => (await page.$('.sheet[open]')) && (await text(page, '.sheet .headword')) === 'كِتَاب');
      expect(await violations(page)).toEqual([]);
      await harness().shoot(page, 'word-narrow');
      await page.keyboard.press('Escape');
      await until('its row', async () => !(await page.$('.sheet')) && (await focused(page)) === 'كِتَاب');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await harness().shoot(page, 'words-narrow');
    });

    test.each(['light', 'dark', 'sepia', 'contrast'] as const)('axe finds nothing in the theme %s', async (theme) => {
      const page = await opened();
      await harness().settings({ theme, glossLanguage: 'both' });
      await until('the theme', () => page.evaluate((wanted) => document.documentElement.dataset.theme === wanted, theme));
      await page.bringToFront();
      expect(await violations(page)).toEqual([]);
      await harness().shoot(page, `words-${theme}`);
      for (const view of ['Review', 'Import and export']) {
        await choose(page, view);
        await until(view, () => page.$('.question, .offer'));
        if (view === 'Review') await page.keyboard.press(' ');
        expect(await violations(page)).toEqual([]);
        await harness().shoot(page, `words-${view.toLowerCase().replace(/ /g, '-')}-${theme}`);
      }
    });
  });

  test('a review keeps to its daily number, and the last answer can be taken back', async () => {
    const page = await openWords(harness(), 'review');
    const many = 'ابتثجحخ'.split('').map((letter): KeptWord => ({ ...BOOK, lemma: `${letter}َابَ`, root: 'كتب' }));
    for (const word of many) await keep(page, word);
    await until('the words', async () => (await text(page, '.count p')).includes('7'));
    await page.select('.count select', '5');
    await until('five', async () => (await text(page, '.count p')).includes('5'));
    const first = await text(page, '.asked');
    await page.keyboard.press(' ');
    await until('the answer', () => page.$('.grades'));
    await page.keyboard.press('4');
    await until('the next', async () => (await text(page, '.asked')) !== first);
    await choose(page, 'Take the last answer back');
    await until('the first again', async () => (await text(page, '.asked')) === first);
    for (let left = 5; left > 0; left--) {
      await until(`${left} left`, async () => (await text(page, '.count p')).includes(`: ${left}`) && (await page.$('.show')));
      await page.keyboard.press(' ');
      await until('the answer', () => page.$('.grades'));
      await page.keyboard.press('4');
    }
    expect(await until('the end', async () => (await page.$('.empty')) && text(page, '.empty'))).toContain('Still waiting: 2');
    await choose(page, 'Ask ten more');
    await until('two more', async () => (await text(page, '.count p')).includes(': 2'));
  });

  test.each([[360, 640], [1280, 700]])('%i by %i: the answer comes into sight with the grades, and the next question from its beginning', async (width, height) => {
    const page = await openWords(harness(), 'review');
    await page.setViewport({ width, height });
    const sentence = 'وبحسب البيان الختامي، تلتزم الدول الثلاث بضمان تدفق لا يقل عن خمسمئة متر مكعب في الثانية عند الحدود، وتتبادل البيانات المائية يوميا، على أن يبدأ العمل بالاتفاق في الأول من يونيو المقبل، وأن يراجع كل عام. ';
    const encounter = { title: 'اتفاق على المياه', url: 'https://news.example/1', start: 0, end: 5, sentence: sentence.repeat(width < 500 ? 1 : 2) };
    for (const letter of 'اب') await keep(page, { ...BOOK, lemma: `${letter}َابَ`, encounter });
    const inSight = (selector: string) => page.$eval(selector, (element) => {
      const { top, bottom } = element.getBoundingClientRect(), grades = element.closest('.grades') ? null : document.querySelector('.grades');
      return top >= 0 && bottom <= (grades?.getBoundingClientRect().top ?? innerHeight) + 1;
    });
    await until('the question', () => page.$('.show'));
    await page.keyboard.press(' ');
    await until('the answer', () => page.$('.grades'));
    await expect.poll(async () => [await inSight('.answer .headword'), await inSight('.answer .meanings'), await inSight('.grade')]).toEqual([true, true, true]);
    await harness().shoot(page, `review-answer-${width}`);
    await page.keyboard.press('3');
    await until('the next', () => page.$('.show'));
    await expect.poll(() => page.$eval('.asked', (element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  });

  test('a store that a newer version has written is left alone, and the reader learns what to do', async () => {
    const page = await openWords(harness());
    await keep(page, BOOK);
    await until('the word', () => page.$('.row'));
    const version = await page.evaluate(async () => {
      const { version: present = 1 } = (await indexedDB.databases()).find(({ name }) => name === 'words') ?? {};
      const opening = indexedDB.open('words', present + 1);
      await new Promise((resolve, reject) => { opening.onsuccess = resolve; opening.onerror = reject; });
      opening.result.close();
      return present;
    });
    try {
      await page.evaluate(() => document.querySelectorAll<HTMLInputElement>('.detail input[type=radio]')[2]?.click());
      expect(await until('the notice', async () => (await page.$('.notice')) && text(page, '.notice'))).toContain('newer version');
      // Firefox's driver never hears of the end of a reload here.
      await page.evaluate(() => { location.reload(); });
      expect(await until('the reason', async () => (await page.$('.empty[role=alert]')) && text(page, '.empty'))).toContain('newer version');
    } finally { // back to what it was, for the tests that follow
      await page.evaluate(async () => {
        const deleting = indexedDB.deleteDatabase('words');
        await new Promise((resolve) => { deleting.onsuccess = resolve; });
      });
    }
    expect(version).toBeGreaterThan(1);
  });
};
