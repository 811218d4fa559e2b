import { beforeEach, describe, expect, it, vi } from 'vitest';

const executeScript = vi.hoisted(() => vi.fn(async (_injection: unknown) => [{ result: true as unknown }]));
vi.mock('../../src/browser.ts', () => ({ browser: { scripting: { executeScript } } }));
import { handleAutoconsent } from '../../src/consent/background.ts';

type Sender = Parameters<typeof handleAutoconsent>[1];
let tab = 0;
const sender = (url = 'https://news.example/story', frameId = 0): Sender => ({ tab: { id: tab } as never, url, frameId });

describe('the background\'s half of autoconsent', () => {
  beforeEach(() => { tab++; executeScript.mockClear(); });

  it('answers init with a refusing configuration and the rules for that page', async () => {
    const { reply } = await handleAutoconsent({ type: 'init', url: 'https://elsewhere.example/' }, sender());
    if (reply?.type !== 'initResp') throw new Error('no initResp');
    expect(reply.config).toMatchObject({ enabled: true, autoAction: 'optOut', heuristicMode: 'reject', enablePrehide: false });
    const names = reply.rules.compact?.r.map((rule) => rule[1]) ?? [];
    expect(names.length).toBeGreaterThan(150);
    // The full set is 257 KB; a page gets its own part.
    expect(JSON.stringify(reply).length).toBeLessThan(90_000);
  });
  it('runs a snippet of autoconsent in the page\'s world, by its name', async () => {
    const { reply } = await handleAutoconsent({ type: 'eval', id: '7', code: '', snippetId: 'EVAL_COOKIEBOT_1' }, sender());
    expect(reply).toEqual({ type: 'evalResp', id: '7', result: true });
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({ world: 'MAIN', target: { tabId: tab, frameIds: [0] } });
  });
  it.each(['toString', 'EVAL_MADE_UP', undefined])('runs nothing for the name %s, whatever code comes with it', async (snippetId) => {
    const { reply } = await handleAutoconsent({ type: 'eval', id: '8', code: 'alert(1)', snippetId }, sender());
    expect(reply).toEqual({ type: 'evalResp', id: '8', result: false });
    expect(executeScript).not.toHaveBeenCalled();
  });
  it('says false where the page cannot be reached', async () => {
    executeScript.mockRejectedValueOnce(new Error('frame was removed'));
    const { reply } = await handleAutoconsent({ type: 'eval', id: '9', code: '', snippetId: 'EVAL_COOKIEBOT_1' }, sender());
    expect(reply).toEqual({ type: 'evalResp', id: '9', result: false });
  });
  it('bars pressing at the third load of a page in a row', async () => {
    const enabled = [];
    for (let load = 0; load < 3; load++) {
      const { reply } = await handleAutoconsent({ type: 'init', url: '' }, sender());
      enabled.push(reply?.type === 'initResp' && reply.config.enabled);
    }
    expect(enabled).toEqual([true, true, false]);
  });
  it.each([null, { type: 'report' }, { type: 'popupFound' }])('has no answer to %j', async (message) => {
    expect(await handleAutoconsent(message, sender())).toEqual({});
  });
  it('has no answer to senders that are not tabs', async () => {
    expect(await handleAutoconsent({ type: 'init', url: '' }, { url: 'https://news.example/' })).toEqual({});
  });
});
