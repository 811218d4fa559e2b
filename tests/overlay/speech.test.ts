// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSpeech } from '../../src/overlay/speech.ts';

class Utterance extends EventTarget { constructor(readonly text: string) { super(); } }

function synthesis(voices: object[]) {
  const own = Object.assign(new EventTarget(), { voices, getVoices: () => own.voices, speak: vi.fn(), cancel: vi.fn(), speaking: true });
  vi.stubGlobal('speechSynthesis', own);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return own;
}

const arabic = { lang: 'ar-SA', localService: true, name: 'Majed' };
const signal = new AbortController().signal;
afterEach(() => { vi.unstubAllGlobals(); });

describe('listening', () => {
  it.each<[string, object[], boolean]>([
    ['an Arabic voice of the device', [{ lang: 'en-US', localService: true }, arabic], true],
    ['one written as Android does', [{ ...arabic, lang: 'ar_EG' }], true],
    ['a voice on a server: it would send the word there', [{ ...arabic, localService: false }], false],
    ['no Arabic voice', [{ lang: 'arn', localService: true }, { lang: 'fa-IR', localService: true }], false],
    ['no voices at all', [], false],
  ])('%s: %j → %s', (_what, voices, expected) => {
    synthesis(voices);
    expect(createSpeech(() => {}, signal).available()).toBe(expected);
  });

  it('where the browser cannot speak there is no button', () => {
    expect(createSpeech(() => {}, signal).available()).toBe(false);
  });

  it('voices that come late are told', () => {
    const own = synthesis([]);
    const changed = vi.fn();
    const speech = createSpeech(changed, signal);
    own.voices = [arabic];
    own.dispatchEvent(new Event('voiceschanged'));
    expect([speech.available(), changed.mock.calls.length]).toEqual([true, 1]);
    own.dispatchEvent(new Event('voiceschanged'));
    expect(changed).toHaveBeenCalledOnce();
  });

  it('says the word in that voice, one at a time, and falls silent at the end', () => {
    const own = synthesis([arabic]);
    const ending = new AbortController();
    createSpeech(() => {}, ending.signal).say('هُدْنَة');
    expect(own.speak).toHaveBeenCalledWith(expect.objectContaining({ text: 'هُدْنَة', voice: arabic, lang: 'ar-SA' }));
    expect(own.cancel).toHaveBeenCalledBefore(own.speak);
    ending.abort();
    expect(own.cancel).toHaveBeenCalledTimes(2);
  });

  it('does not take the word from a page that reads itself aloud', () => {
    const own = synthesis([arabic]);
    const ending = new AbortController(), speech = createSpeech(() => {}, ending.signal);
    speech.stop();
    expect(own.cancel).not.toHaveBeenCalled();
    speech.say('هُدْنَة');
    own.speak.mock.calls[0]?.[0].dispatchEvent(new Event('end'));
    own.cancel.mockClear();
    speech.stop();
    ending.abort();
    expect(own.cancel).not.toHaveBeenCalled();
  });
});
