// Says Arabic aloud, where the device has an Arabic voice of its own. Voices that live on a server are not used:
// they would send the word there.

export interface Speech {
  available(): boolean;
  say(text: string): void;
  stop(): void;
}

/** A little slower than a newsreader. */
const RATE = 0.85;

/** Voices arrive late in some browsers: `changed` is called when an Arabic one has come or gone. */
export function createSpeech(changed: () => void, signal: AbortSignal): Speech {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  let voice = arabicVoice(synthesis);
  synthesis?.addEventListener?.('voiceschanged', () => {
    const before = voice;
    voice = arabicVoice(synthesis);
    if (Boolean(before) !== Boolean(voice)) changed();
  }, { signal });
  /** Ours: the page may be reading itself aloud. */
  let saying: SpeechSynthesisUtterance | undefined;
  const stop = (): void => {
    if (saying) synthesis?.cancel();
    saying = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    stop,
    available: () => Boolean(voice),
    say(text) {
      if (!voice || !synthesis) return;
      synthesis.cancel();
      const said = saying = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate: RATE });
      for (const over of ['end', 'error']) said.addEventListener(over, () => { if (saying === said) saying = undefined; });
      synthesis.speak(said);
    },
  };
}

function arabicVoice(synthesis: SpeechSynthesis | undefined): SpeechSynthesisVoice | undefined {
  try {
    return synthesis?.getVoices().find(({ lang, localService }) => localService && /^ar(?:[-_]|$)/i.test(lang));
  } catch {
    return undefined;
  }
}
