// @vitest-environment jsdom
// Words deleted from the list, and the way back as long as there is one.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDeleted, type Deleted } from '../../src/words/page/list/use-deleted.ts';
import type { StoredWord } from '../../src/words/stored-word.ts';
import { waitFor } from '../wait.ts';

const bin = vi.hoisted(() => ({ remove: vi.fn(), bringBack: vi.fn() }));
vi.mock('../../src/words/store/bin.ts', () => bin);

const words = ['كِتَاب|NOUN', 'هُدْنَة|NOUN', 'سَلَام|NOUN'].map((key) => ({ key, lemma: key.split('|')[0] }) as StoredWord);
let deleted: Deleted;
const goTo = vi.fn();
/** As the page's own: a change that fails is told, and gives nothing. */
const act = async <Result,>(_keys: readonly string[], change: Promise<Result>): Promise<Result | undefined> => change.catch(() => undefined);

function Probe() {
  deleted = useDeleted(act, words, goTo);
  return null;
}

beforeEach(() => {
  bin.remove.mockReset().mockResolvedValue(undefined);
  bin.bringBack.mockReset().mockImplementation(async (key: string) => words.find((word) => word.key === key));
  goTo.mockReset();
  render(<Probe />, document.body);
});
afterEach(() => render(null, document.body));

const lastIs = (key: string | undefined) => waitFor(() => expect(deleted.last?.key).toBe(key));

test('the last one comes back first, and the focus goes along', async () => {
  await deleted.add(words[0]!);
  await lastIs(words[0]!.key);
  await deleted.add(words[1]!);
  await lastIs(words[1]!.key);
  expect(goTo.mock.calls).toEqual([[words[1]!.key], [words[2]!.key]]);
  await deleted.undo();
  await lastIs(words[0]!.key);
  expect(goTo).toHaveBeenLastCalledWith(words[1]!.key);
});

test('one that could not be deleted is not offered', async () => {
  bin.remove.mockRejectedValue(new Error('full'));
  await deleted.add(words[0]!);
  expect([deleted.last, goTo.mock.calls]).toEqual([undefined, []]);
});

test('one that could not be brought back is offered still; one that is gone for good is not', async () => {
  await deleted.add(words[0]!);
  await lastIs(words[0]!.key);
  bin.bringBack.mockRejectedValueOnce(new Error('busy'));
  await deleted.undo();
  await lastIs(words[0]!.key);
  bin.bringBack.mockResolvedValueOnce(undefined);
  await deleted.undo();
  await lastIs(undefined);
});
