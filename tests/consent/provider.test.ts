// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE, startProvider, type ProviderAnswer } from '../../src/consent/provider.ts';
import { AUTOCONSENT_CONFIG } from '../../src/consent/autoconsent-config.ts';

interface Rule { [key: string]: unknown; name: string }
const banner = (): void => {
  const box = document.createElement('div'), yes = document.createElement('button'), no = document.createElement('button');
  box.id = 'known-banner';
  yes.id = 'yes'; no.id = 'no';
  for (const button of [yes, no]) button.onclick = () => { document.body.dataset.pressed = button.id; box.remove(); };
  box.append(yes, no);
  document.body.append(box);
};
const rule: Rule = {
  name: 'known', detectCmp: [{ exists: '#known-banner' }], detectPopup: [{ exists: '#known-banner' }],
  optOut: [{ click: '#no' }], optIn: [{ click: '#yes' }],
};
const background = (rules: Rule[], sent: unknown[] = []) => async (message: unknown): Promise<unknown> => {
  sent.push(message);
  const asked = message as { type: string; id: string };
  if (asked.type === 'eval') return { reply: { type: 'evalResp', id: asked.id, result: false } };
  return { reply: { type: 'initResp', config: { ...AUTOCONSENT_CONFIG, heuristicMode: 'off' }, rules: { autoconsent: rules } } };
};
let controller = new AbortController();
const signal = (): AbortSignal => controller.signal;
const none = (): void => {};
/** What autoconsent has come to after so many milliseconds; undefined while it is at work. */
const answerAfter = async (milliseconds: number, { answer }: { answer: Promise<ProviderAnswer> }): Promise<ProviderAnswer | undefined> => {
  let come: ProviderAnswer | undefined;
  void answer.then((reached) => { come = reached; });
  await vi.advanceTimersByTimeAsync(milliseconds);
  return come;
};
const answerOf = (provider: { answer: Promise<ProviderAnswer> }) => answerAfter(10_000, provider);

describe('autoconsent in the page', () => {
  afterEach(() => { controller.abort(); vi.useRealTimers(); });
  beforeEach(() => { vi.useFakeTimers(); controller = new AbortController(); document.body.replaceChildren(); delete document.body.dataset.pressed; });

  it('presses the reject control of a provider it knows', async () => {
    banner();
    const answer = await answerOf(startProvider(background([rule]), signal(), none));
    expect(answer).toEqual<ProviderAnswer>({ outcome: 'refused', name: 'known' });
    expect(document.body.dataset.pressed).toBe('no');
  });
  it('says so when a rule fails', async () => {
    banner();
    const answer = await answerOf(startProvider(background([{ ...rule, optOut: [{ click: '#missing' }] }]), signal(), none));
    expect(answer).toEqual({ outcome: 'failed', name: 'known' });
  });
  it('says that it knows nothing, soon', async () => {
    expect(await answerAfter(PATIENCE.start - 1, startProvider(background([rule]), signal(), none))).toEqual({ outcome: 'nothing' });
  });
  it('does not wait for ever for a background that is away', async () => {
    const dead = (): Promise<unknown> => Promise.reject(new Error('no receiver'));
    expect(await answerOf(startProvider(dead, signal(), none))).toEqual({ outcome: 'nothing' });
  });
  it('tells the background nothing but what it must answer', async () => {
    const sent: { type: string }[] = [];
    banner();
    await answerOf(startProvider(background([rule], sent), signal(), none));
    expect(new Set(sent.map((message) => message.type))).toEqual(new Set(['init', 'eval']));
  });
  it('ends at once when the reader is taken down', async () => {
    const { answer } = startProvider(() => new Promise(() => {}), controller.signal, none);
    controller.abort();
    expect(await answer).toEqual({ outcome: 'nothing' });
  });
  it('presses nothing after it was taken down', async () => {
    const { answer } = startProvider(background([rule]), signal(), none);
    controller.abort();
    await answer;
    banner();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(document.body.dataset.pressed).toBeUndefined();
  });
  it('presses nothing after it was taken down, also of a provider it has met already', async () => {
    document.body.append(Object.assign(document.createElement('i'), { id: 'provider' }));
    const provider = startProvider(background([{ ...rule, detectCmp: [{ exists: '#provider' }] }]), signal(), none);
    expect(await answerAfter(PATIENCE.popup + 200, provider)).toEqual({ outcome: 'present', name: 'known' });
    controller.abort();
    banner();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(document.body.dataset.pressed).toBeUndefined();
  });
  it('says that nothing may be pressed where the background bars it', async () => {
    banner();
    const bar = async (): Promise<unknown> => ({ reply: { type: 'initResp', config: { ...AUTOCONSENT_CONFIG, enabled: false }, rules: { autoconsent: [] } } });
    expect(await answerOf(startProvider(bar, signal(), none))).toEqual({ outcome: 'barred' });
  });
  it('is configured never to accept and never to hide first', () => {
    expect(AUTOCONSENT_CONFIG).toMatchObject({ autoAction: 'optOut', heuristicMode: 'reject', enablePrehide: false });
  });
});
