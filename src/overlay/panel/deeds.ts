// What the panel's buttons do beyond the panel: lead to a place, keep words, take the summary along.

import type { SummaryLength } from '../../annotations.ts';
import type { LiveArticle } from '../../page/index.ts';
import type { Note } from '../../note.ts';
import { copyText } from '../clipboard.ts';
import { wordToKeep } from '../encounter.ts';
import type { WordMemory, WordState } from '../memory.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../spans.ts';
import { asMarkdown, asText, noteOf, printable } from './note.ts';
import type { ListedWord, PanelModel } from './model.ts';
import type { PanelDeeds, PanelVoice } from './view.ts';

interface DeedsDeps {
  article(): LiveArticle;
  reading(): Reading;
  model(): PanelModel;
  memory: WordMemory;
  voice(): PanelVoice;
  /** The page's address as it is kept with a word. */
  address(): string;
  layer: HTMLElement;
  print(note: Note): Promise<void>;
  goTo(span: Span): void;
  setLength(length: SummaryLength): void;
  say(text: string, undo?: () => void): void;
}

export function panelDeeds(deps: DeedsDeps): PanelDeeds {
  const { memory, say } = deps;
  const { t } = deps.voice();

  async function store({ word }: ListedWord, state: WordState | null): Promise<void> {
    await memory.keep(wordToKeep(word, deps.reading(), deps.article(), deps.address()), state);
  }

  const note = (): Note => noteOf(deps.model(), deps.voice(), deps.address());

  /** Says what was done and how to take it back; or why it could not be done, in the words of the store. */
  async function tell(done: () => Promise<string>, undo?: () => void): Promise<void> {
    try {
      say(await done(), undo);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  }

  function change(entry: ListedWord, state: WordState | null): void {
    const before = memory.stateOf(entry.word) ?? null;
    const told = `${entry.word.lemma} – ${t(`overlay_now_${state ?? 'forgotten'}`)}`;
    void tell(() => store(entry, state).then(() => told), () => void tell(() => store(entry, before).then(() => '')));
  }

  async function changeAll(entries: readonly ListedWord[], state: WordState | null): Promise<void> {
    await Promise.all(entries.map((entry) => store(entry, state)));
  }

  return {
    goTo: deps.goTo,
    setLength: deps.setLength,
    save(entry) {
      const state = memory.stateOf(entry.word);
      change(entry, state === 'new' || state === 'learning' ? null : 'new');
    },
    know: (entry) => change(entry, memory.stateOf(entry.word) === 'known' ? null : 'known'),
    saveAll(entries) {
      const told = t('overlay_now_all', deps.voice().number(entries.length));
      void tell(() => changeAll(entries, 'new').then(() => told), () => void tell(() => changeAll(entries, null).then(() => '')));
    },
    copy(as) {
      const text = as === 'markdown' ? asMarkdown(note(), t) : asText(note(), t);
      void copyText(text, deps.layer).then((done) => say(t(done ? 'overlay_copied' : 'overlay_copy_failed')));
    },
    print() {
      if (deps.model().empty) say(t('overlay_nothing'));
      else void tell(() => deps.print(printable(note())).then(() => ''));
    },
  };
}
