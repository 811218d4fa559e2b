// What the card's buttons, and the keys that stand for them, do.

import type { Word } from '../annotations.ts';
import { asText, type CardActions } from './card/index.ts';
import { copyText } from './clipboard.ts';
import { wordToKeep } from './encounter.ts';
import type { ExplainerDeps } from './explainer.ts';
import type { Inquiry } from './inquiry.ts';
import type { WordState } from './memory.ts';
import type { Target } from './reading.ts';
import type { Speech } from './speech.ts';

interface ActionDeps extends ExplainerDeps {
  inquiry: Inquiry;
  speech: Speech;
  target(): Target | null;
  say(notice: string): void;
  close(): void;
  resized(): void;
  togglePin(): void;
  toggleFamily(): void;
  find(selector: string): HTMLElement | null;
}

export function cardActions(deps: ActionDeps): { act: CardActions; command(name: string): void } {
  const { t } = deps.voice();

  /** Pressed again, the same button takes it back. */
  async function keep(wanted: 'new' | 'known'): Promise<void> {
    const word = deps.target()?.word;
    if (!word || word.pos === 'PROPN') return;
    const now = deps.memory.stateOf(word);
    const isSo = wanted === 'known' ? now === 'known' : now === 'new' || now === 'learning';
    await store(word, isSo ? null : wanted);
  }

  async function store(word: Word, state: WordState | null): Promise<void> {
    const article = deps.article();
    try {
      await deps.memory.keep(wordToKeep(word, deps.reading(), article, deps.address()), state);
      deps.say(t(`overlay_now_${state ?? 'forgotten'}`));
    } catch (error) {
      deps.say(error instanceof Error ? error.message : String(error)); // says what happened in the reader's language
    }
  }

  async function copy(): Promise<void> {
    const target = deps.target();
    if (!target) return;
    const done = await copyText(asText(target, deps.voice()), deps.host.layer);
    deps.say(t(done ? 'overlay_copied' : 'overlay_copy_failed'));
  }

  const act: CardActions = {
    save: () => void keep('new'),
    know: () => void keep('known'),
    listen: () => deps.speech.say(deps.target()?.word?.vocalized ?? deps.target()?.text ?? ''),
    copy: () => void copy(),
    pin: deps.togglePin,
    close: deps.close,
    goTo: deps.goTo,
    toggleFamily() {
      const target = deps.target();
      if (target?.word?.root) deps.inquiry.askFamily(target);
      deps.toggleFamily();
    },
    askFurther: () => { const target = deps.target(); if (target) deps.inquiry.askFurther(target); },
    resized: deps.resized,
  };
  const byName: Record<string, () => void> = {
    'save-word': act.save, 'know-word': act.know, listen: act.listen, copy: act.copy, pin: act.pin,
    root: act.toggleFamily, 'other-readings': () => deps.find('.others summary')?.click(),
  };
  return { act, command: (name) => byName[name]?.() };
}
