// @vitest-environment jsdom
// A page that does not stay as it was read.
import { annotated, arrive, article, change, depart, report, rooms, visit, world } from './rooms.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(arrive);
afterEach(depart);

describe('the page changes', () => {
  test('new text is read and painted by the same overlay', async () => {
    await visit();
    rooms.article = article('وصل الوزير ثم غادر');
    await change('appended');
    expect(rooms.overlays).toHaveLength(1);
    expect(rooms.overlays[0]?.updates).toBe(1);
    expect(report().article?.blocks[0]?.text).toBe('وصل الوزير ثم غادر');
  });

  test('the same text in new nodes needs no second look-up', async () => {
    rooms.article = article('وصل الوزير', true);
    await visit();
    rooms.article = article('وصل الوزير');
    await change('replaced');
    expect(annotated()).toBe(1);
    expect(rooms.overlays[0]?.updates).toBe(1);
  });

  test('the same text in the same nodes is left alone', async () => {
    await visit();
    rooms.article = article('وصل الوزير');
    await change('url');
    expect(rooms.overlays[0]?.updates).toBe(0);
    expect(report().counts.words).toBe(2);
  });

  test('a page that is no news any more loses its marks, and the gate has it back', async () => {
    await visit();
    world.look = () => { world.verdict = { arabic: true, news: false, why: 'front-page' }; };
    await change('url');
    expect(rooms.overlays[0]?.signal.aborted).toBe(true);
    expect(report().error).toBe('no-article');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(world.reader).toBeUndefined();
  });

  test('a reader who goes from story to story finds each one read within two seconds', async () => {
    await visit();
    for (let story = 0; story < 12; story++) {
      await change('url');
      rooms.article = article(`الخبر رقم ${story}`); // its text comes after its address
      await change('replaced');
      expect(report().article?.blocks[0]?.text).toBe(`الخبر رقم ${story}`);
      await vi.advanceTimersByTimeAsync(10_000);
    }
  });

  test('another address need not wait until a change of the page has had its turn', async () => {
    await visit();
    for (let time = 0; time < 20; time++) {
      rooms.article = article(`الخبر رقم ${time}`);
      await change('appended');
    }
    rooms.article = article('خبر آخر');
    void change('appended');
    await change('url');
    await vi.advanceTimersByTimeAsync(100);
    expect(report().article?.blocks[0]?.text).toBe('خبر آخر');
  });

  test('a page that never rests is read ever more seldom', async () => {
    await visit();
    for (let second = 0; second < 120; second++) {
      rooms.article = article(`الخبر رقم ${second}`);
      await change('appended');
    }
    expect(annotated()).toBeLessThan(15);
  });
});
