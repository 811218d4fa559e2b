// @vitest-environment jsdom
import { fake, resetBrowser } from '../fakes/browser.ts';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/popup/app.tsx';
import { loadSettings } from '../../src/settings/index.ts';

const verdict = { arabic: true, news: false, why: 'front-page' };
let state: object;

beforeEach(async () => {
  resetBrowser();
  state = { reachable: true, verdict };
  fake.permissions.contains.mockResolvedValue(true);
  fake.tabs.query.mockResolvedValue([{ id: 7, url: 'https://www.news.example/' }]);
  fake.runtime.sendMessage.mockImplementation(async (message) =>
    ((message as { type: string }).type === 'tab-state' ? state : { injected: true }));
});
afterEach(() => render(null, document.body));

async function openPopup(): Promise<void> {
  render(<App />, document.body);
  await vi.waitFor(() => expect(document.querySelector('.state')).not.toBeNull());
}

/** The control with this name. */
function control(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((found) => found.textContent?.includes(name));
  const input = label?.control as HTMLInputElement | null | undefined;
  if (!input) throw new Error(`no control is called ${name}`);
  return input;
}

describe('each control keeps what it sets', () => {
  test.each<[string, object]>([
    ['Read Arabic news', { enabled: false }],
    ['On news.example', { disabledSites: ['news.example'] }],
    ['C1', { level: 5 }],
    ['People', { layers: { people: false } }],
    ['Refuse cookie banners', { layers: { consent: false } }],
    ['Both', { glossLanguage: 'both' }],
    ['Dark', { theme: 'dark' }],
  ])('%s → %j', async (name, expected) => {
    await openPopup();
    control(name).click();
    await vi.waitFor(async () => expect(await loadSettings()).toMatchObject(expected));
  });

  test('the size of Arabic type', async () => {
    await openPopup();
    const slider = control('Size of Arabic type');
    slider.value = '150';
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(async () => expect((await loadSettings()).arabicSize).toBe(150));
    await vi.waitFor(() => expect(document.querySelector('output')?.textContent).toBe('150%'));
  });
});

test('a page that was not taken for news can be read anyway', async () => {
  await openPopup();
  expect(document.querySelector('.state')?.textContent).toBe('This page does not look like a news article.');
  document.querySelector<HTMLButtonElement>('.page button')?.click();
  await vi.waitFor(() => expect(fake.runtime.sendMessage).toHaveBeenCalledWith({ type: 'read-tab', tabId: 7 }));
});

test('without the permission the popup says so and asks from the click', async () => {
  fake.permissions.contains.mockResolvedValue(false);
  await openPopup();
  await vi.waitFor(() => expect(document.querySelector('.permission')).not.toBeNull());
  document.querySelector<HTMLButtonElement>('.permission button')?.click();
  expect(fake.permissions.request).toHaveBeenCalledWith({ origins: ['http://*/*', 'https://*/*'] });
  await vi.waitFor(() => expect(document.querySelector('.permission')).toBeNull());
});

test('settings that stay on this device are admitted', async () => {
  await openPopup();
  fake.storage.sync.refuse('quota');
  control('C2').click();
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toMatch(/this device only/));
});

test('the report can be copied', async () => {
  const writeText = vi.fn(async (_text: string) => undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await openPopup();
  document.querySelector<HTMLButtonElement>('footer button')?.click();
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toBe('Report copied.'));
  const copied = JSON.parse(writeText.mock.calls[0]?.[0] ?? '');
  expect(copied).toMatchObject({ version: '0.0.0', url: 'https://www.news.example/', verdict, settings: { level: 3 } });
});
