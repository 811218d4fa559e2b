import { fake, resetBrowser } from '../fakes/browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { welcome } from '../../src/background/welcome.ts';

const create = vi.fn(async (_tab: unknown) => undefined);

beforeEach(() => {
  resetBrowser();
  Object.assign(fake.tabs, { create });
});

test('the welcome page opens after the installation', async () => {
  await welcome({ reason: 'install' });
  expect(create.mock.calls).toEqual([[{ url: 'chrome-extension://hashiya/welcome.html' }]]);
});

test.each(['update', 'browser_update', 'shared_module_update'] as const)('not after an %s', async (reason) => {
  await welcome({ reason } as Parameters<typeof welcome>[0]);
  expect(create).not.toHaveBeenCalled();
});
