// @vitest-environment jsdom
import { fake, resetBrowser } from '../fakes/browser.ts';
import { summarizerStandIn } from '../fakes/summarizer.ts';
import { waitFor } from '../wait.ts';
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
afterEach(() => { render(null, document.body); vi.unstubAllGlobals(); });

async function openPopup(shown = '.state'): Promise<void> {
  render(<App />, document.body);
  await waitFor(() => expect(document.querySelector(shown)).not.toBeNull());
}

/** The button or link that says so. */
function button(text: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button, a')].find((each) => each.textContent?.startsWith(text));
  if (!found) throw new Error(`nothing to press says ${text}`);
  return found;
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
    ['No cookie banners', { layers: { consent: false } }],
    ['Both', { glossLanguage: 'both' }],
    ['Dark', { theme: 'dark' }],
    ['Sepia', { theme: 'sepia' }],
    ['Contrast', { theme: 'contrast' }],
    ['Study', { mode: 'study' }],
    ['Uncertain names too', { markMore: true }],
    ['١٢٣', { digits: 'arabic' }],
  ])('%s → %j', async (name, expected) => {
    await openPopup();
    control(name).click();
    await waitFor(async () => expect(await loadSettings()).toMatchObject(expected));
  });

  test('the size of Arabic type', async () => {
    await openPopup();
    const slider = control('Arabic type');
    slider.value = '150';
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(async () => expect((await loadSettings()).arabicSize).toBe(150));
    await waitFor(() => expect(document.querySelector('output')?.textContent).toBe('150%'));
  });
});

describe("the browser's own summary", () => {
  const NAME = 'The browser’s summary too';
  const help = () => document.querySelector('.second .help')?.textContent;

  test('is no choice where the browser has none', async () => {
    await openPopup();
    expect(() => control(NAME)).toThrow();
    expect(help()).toBeUndefined();
  });

  test.each([
    ['available', /on this device; it can be wrong/],
    ['downloadable', /not on this device\. Hashiya downloads nothing/],
    ['unavailable', /does not know Arabic yet/],
  ] as const)('%s: off, and not asked for, until the reader wants it; then %s', async (availability, says) => {
    const standIn = summarizerStandIn({ availability });
    vi.stubGlobal('Summarizer', standIn);
    await openPopup();
    expect([control(NAME).checked, help(), standIn.log]).toEqual([false, '', []]);
    control(NAME).click();
    await waitFor(() => expect(help()).toMatch(says));
    expect([(await loadSettings()).browserSummary, standIn.log.length]).toEqual([true, 1]);
    control(NAME).click();
    await waitFor(() => expect(help()).toBe(''));
  });
});

test('a page that was not taken for news can be read anyway', async () => {
  await openPopup();
  expect(document.querySelector('.state')?.textContent).toBe('This page does not look like a news article.');
  document.querySelector<HTMLButtonElement>('.page button')?.click();
  await waitFor(() => expect(fake.runtime.sendMessage).toHaveBeenCalledWith({ type: 'read-tab', tabId: 7 }));
});

test('why it cannot be read is told', async () => {
  fake.runtime.sendMessage.mockImplementation(async (message) =>
    ((message as { type: string }).type === 'tab-state' ? state : { injected: false, reason: 'Cannot access contents of the page' }));
  await openPopup();
  document.querySelector<HTMLButtonElement>('.page button')?.click();
  await waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toBe('The page could not be read: Cannot access contents of the page'));
});

test('switched off everywhere, there is nothing to switch for a site', async () => {
  await openPopup();
  expect(control('On news.example').disabled).toBe(false);
  control('Read Arabic news').click();
  await waitFor(() => expect(control('On news.example').disabled).toBe(true));
});

test('closed, it asks nothing any more', async () => {
  await openPopup();
  render(null, document.body);
  fake.runtime.sendMessage.mockClear();
  await new Promise((resolve) => { setTimeout(resolve, 600); }); // longer than it waits between two looks
  expect(fake.runtime.sendMessage).not.toHaveBeenCalled();
});

test('without the permission the popup says so and asks from the click', async () => {
  fake.permissions.contains.mockResolvedValue(false);
  await openPopup('.permission');
  document.querySelector<HTMLButtonElement>('.permission button')?.click();
  expect(fake.permissions.request).toHaveBeenCalledWith({ origins: ['http://*/*', 'https://*/*'] });
  await waitFor(() => expect(document.querySelector('.permission')).toBeNull());
});

test('a permission that is taken away while it is open is missed at once', async () => {
  await openPopup();
  fake.permissions.contains.mockResolvedValue(false);
  fake.permissions.onRemoved.fire();
  await waitFor(() => expect(document.querySelector('.permission')).not.toBeNull());
});

test('settings that stay on this device are admitted', async () => {
  await openPopup();
  fake.storage.sync.refuse('quota');
  control('C2').click();
  await waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toMatch(/this device only/));
});

test('a setting that could not be kept is told, and shown as it is', async () => {
  await openPopup();
  fake.storage.sync.refuse('quota');
  fake.storage.local.refuse('disk full');
  control('People').click();
  await waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toBe('The settings could not be saved: disk full'));
  expect([control('People').checked, (await loadSettings()).layers.people]).toEqual([true, true]);
});

test('the report can be copied', async () => {
  const writeText = vi.fn(async (_text: string) => undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await openPopup();
  button('Copy report').click();
  await waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toBe('Report copied.'));
  const copied = JSON.parse(writeText.mock.calls[0]?.[0] ?? '');
  expect(copied).toMatchObject({ version: '0.0.0', url: 'https://www.news.example/', verdict, settings: { level: 3 } });
});

describe('on a page that is read', () => {
  const reading = (action: string) => ({
    reachable: true, verdict: { arabic: true, news: true, why: 'json-ld' },
    report: { done: true, consent: { found: true, by: 'arabic', action }, counts: { words: 400, glossed: 1250, phrases: 2, entities: 8 }, timings: {} },
  });
  const says = (selector: string) => document.querySelector(selector)?.textContent;

  test('the counts are in the digits the reader likes', async () => {
    state = reading('none');
    fake.storage.sync.put({ settings: { digits: 'arabic' } });
    await openPopup('.state.good');
    expect(says('.state')).toBe('Words explained: ١٬٢٥٠. Names marked: ٨.');
    expect(document.querySelector('.page .consent')).toBeNull();
  });

  test('a hidden banner can be had back', async () => {
    state = reading('hidden');
    fake.tabs.sendMessage.mockImplementation(async () => { state = reading('shown'); return { shown: true }; });
    await openPopup('.page .consent');
    expect(says('.page .consent')).toContain('Cookie banner hidden.');
    button('Show it').click();
    await waitFor(() => expect(says('.page .consent')).toBe('Cookie banner shown again, as you asked.'));
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'show-consent' }, { frameId: 0 });
  });

  test('the page is summed up, and the popup gives way', async () => {
    state = reading('none');
    fake.tabs.sendMessage.mockResolvedValue({ ok: true });
    const close = vi.spyOn(globalThis, 'close').mockImplementation(() => undefined);
    await openPopup('.state.good');
    button('Sum up now').click();
    await waitFor(() => expect(close).toHaveBeenCalled());
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'command', name: 'summarise' }, { frameId: 0 });
    close.mockRestore();
  });
});

test('the words page is linked with the number of words kept', async () => {
  fake.runtime.sendMessage.mockImplementation(async (message) =>
    ((message as { type: string }).type === 'word-states' ? { states: '[["كِتَاب NOUN","new"],["سَلَام NOUN","known"]]' } : state));
  await openPopup();
  await waitFor(() => expect(button('Saved words').textContent).toBe('Saved words2'));
  expect(button('Saved words').getAttribute('href')).toBe('chrome-extension://hashiya/words.html');
});
