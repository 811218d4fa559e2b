import { fake, resetBrowser } from '../fakes/browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadPanelShape, savePanelShape } from '../../src/settings/index.ts';

const { sync, local } = fake.storage;

beforeEach(resetBrowser);

test('the panel is remembered on this device alone', async () => {
  await savePanelShape({ width: 380, open: true });
  expect(await loadPanelShape()).toEqual({ width: 380, open: true });
  expect(sync.held()).toEqual({});
});

test.each([
  ['nothing', {}, {}],
  ['something else', { panel: 'wide' }, {}],
  ['one field that is wrong', { panel: { width: -4, height: 55, open: 'yes', more: 1 } }, { height: 55 }],
  ['no number', { panel: { width: Number.NaN, open: false } }, { open: false }],
])('%s is stored', async (_what, stored, expected) => {
  local.put(stored);
  expect(await loadPanelShape()).toEqual(expected);
});

test('a store that cannot be read tells nothing', async () => {
  const get = vi.spyOn(local, 'get').mockRejectedValue(new Error('disk'));
  expect(await loadPanelShape()).toEqual({});
  get.mockRestore();
});
