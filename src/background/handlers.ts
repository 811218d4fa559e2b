// What the background answers: one row for each message of messages.ts.

import type { BackgroundMessages } from '../messages.ts';
import { handleAutoconsent } from '../consent/background.ts';
import { lookUp } from '../dictionaries/store.ts';
import type { Handlers, Sender } from '../messaging/index.ts';
import { isNote } from '../print/index.ts';
import { isSwitchedOn, loadSettings } from '../settings/index.ts';
import { isKeptWord, isWordState } from '../words/store.ts';
import { browserKeys } from './commands.ts';
import { annotate, lookup, principalParts, rootWords } from './dictionary.ts';
import { injectReader, tabState } from './inject.ts';
import { isPrerendered, letAskLater } from './prerendered.ts';
import { printNote } from './print.ts';
import { hasText, hasVerdict, isPartOfSpeech, isTabId } from './shapes.ts';
import { isToolbarState, showInToolbar } from './toolbar.ts';
import { keepWord, withoutSource, wordStates } from './words.ts';

/** UTF-16 units; the longest articles have 100,000. */
const LONGEST_DOCUMENT = 5_000_000;
const LONGEST_WORD = 200;
const LONGEST_ROOT = 8;

export const handlers: Handlers<BackgroundMessages> = {
  'inject-reader': {
    from: 'tab',
    accepts: ({ verdict }) => hasVerdict(verdict),
    answer: (_request, sender) => injectWhereOn(sender),
  },
  annotate: {
    from: 'both',
    accepts: ({ document }) => hasText(document, LONGEST_DOCUMENT),
    answer: async ({ document }) => ({ annotations: await annotate(document) }),
  },
  lookup: {
    from: 'both',
    accepts: ({ word }) => hasText(word, LONGEST_WORD),
    answer: async ({ word }) => ({ readings: await lookup(word) }),
  },
  'root-words': {
    from: 'both',
    accepts: ({ root }) => hasText(root, LONGEST_ROOT),
    answer: async ({ root }) => ({ entries: await rootWords(root) }),
  },
  'principal-parts': {
    from: 'both',
    accepts: ({ lemma, pos }) => hasText(lemma, LONGEST_WORD) && isPartOfSpeech(pos),
    answer: async ({ lemma, pos }) => ({ parts: await principalParts(lemma, pos) }),
  },
  define: {
    from: 'both',
    accepts: ({ lemma, written }) => hasText(lemma, LONGEST_WORD) && hasText(written, LONGEST_WORD),
    answer: async ({ lemma, written }) => ({ definitions: JSON.stringify(await lookUp(lemma, written)) }),
  },
  'read-tab': {
    from: 'extension',
    accepts: ({ tabId }) => isTabId(tabId),
    answer: ({ tabId }) => injectReader(tabId, { anyway: true }),
  },
  'tab-state': {
    from: 'extension',
    accepts: ({ tabId }) => isTabId(tabId),
    answer: ({ tabId }) => tabState(tabId),
  },
  'keep-word': {
    from: 'both',
    accepts: ({ word, state }) => isKeptWord(word) && (state === null || isWordState(state)),
    answer: async ({ word, state }, { tab }) => ({ state: await keepWord(tab?.incognito ? withoutSource(word) : word, state) }),
  },
  'word-states': {
    from: 'both',
    accepts: () => true,
    answer: async () => ({ states: await wordStates() }),
  },
  'page-state': {
    from: 'tab',
    accepts: ({ state }) => isToolbarState(state),
    answer: async ({ state }, { tab, frameId }) => {
      if (tab?.id !== undefined && frameId === 0) await showInToolbar(tab.id, state);
      return { ok: true };
    },
  },
  'browser-keys': {
    from: 'both',
    accepts: () => true,
    answer: async () => ({ keys: await browserKeys() }),
  },
  'print-note': {
    from: 'both',
    accepts: ({ note }) => isNote(note),
    answer: async ({ note }, { tab }) => {
      await printNote(note, tab);
      return { opened: true };
    },
  },
  autoconsent: {
    from: 'tab',
    accepts: ({ message }) => typeof message === 'object' && message !== null,
    answer: ({ message }, sender) => handleAutoconsent(message, sender),
  },
};

async function injectWhereOn(sender: Sender): Promise<{ injected: boolean }> {
  const { tab, frameId, url } = sender;
  if (isPrerendered(sender)) {
    await letAskLater(sender);
    return { injected: false };
  }
  if (tab?.id === undefined || frameId !== 0 || url === undefined) return { injected: false };
  if (!isSwitchedOn(await loadSettings(), url)) {
    await showInToolbar(tab.id, 'off');
    return { injected: false };
  }
  return injectReader(tab.id);
}
