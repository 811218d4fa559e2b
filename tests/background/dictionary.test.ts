// The engine behind its dictionary: opened when it is asked for, once, and again where that failed.
import { resetBrowser } from '../fakes/browser.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const engine = { annotate: vi.fn(() => ({ words: [] })), lookup: vi.fn(() => []), rootWords: vi.fn(() => []), principalParts: vi.fn(() => ({})) };
const open = vi.hoisted(() => vi.fn());
vi.mock('../../src/engine.ts', () => ({ open }));
const { annotate, lookup } = await import('../../src/background/dictionary.ts');

const fetched = vi.fn(async (_address: string) => ({ arrayBuffer: async () => new ArrayBuffer(8) }));

beforeEach(() => {
  resetBrowser();
  open.mockImplementation(() => engine);
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

test('a dictionary that cannot be read is tried again for the next page, and then kept', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(annotate('{"text":"كتب"}')).rejects.toThrow('Failed to fetch');
  open.mockImplementationOnce(() => { throw new Error('not a dictionary'); });
  await expect(lookup('كتب')).rejects.toThrow('not a dictionary');
  expect(await annotate('{"text":"كتب"}')).toContain('"words":[]');
  await Promise.all([lookup('كتب'), lookup('كتاب')]);
  expect(fetched.mock.calls).toEqual(Array.from({ length: 3 }, () => ['chrome-extension://hashiya/dictionary.bin']));
});

test.each(['', 'null', '[]', '{"text":7}', '{"text":"كتب","blocks":[{"kind":"lead","start":0,"end":9}]}'])('a document that is none is refused: %s', async (json) => {
  engine.annotate.mockClear();
  await expect(annotate(json)).rejects.toThrow();
  expect(engine.annotate).not.toHaveBeenCalled();
});
