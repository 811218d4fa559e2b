// The word the reader has selected, on whatever page: in the article's own card where there is one, else in a card alone.

import type { IsolatedWorld } from '../messages.ts';
import { lookUp, type Overlay } from '../overlay/index.ts';
import { readPassage, textOf } from '../page/index.ts';
import { loadSettings } from '../settings/index.ts';
import { annotate } from './engine-client.ts';
import { overlayDeps } from './overlay-deps.ts';
import { watchedWords } from './word-memory.ts';

/** The card of the last look-up, or the answer it still waits for, gives way to this one. */
export function lookUpInstead(world: IsolatedWorld, signals: AbortSignal[] = [], overlay?: Overlay): void {
  world.lookedUp?.abort();
  world.lookedUp = new AbortController();
  void lookUpSelection(AbortSignal.any([...signals, world.lookedUp.signal]), overlay).catch(() => undefined);
}

/** Nothing happens where nothing of the page's Arabic text is selected. */
async function lookUpSelection(signal: AbortSignal, overlay?: Overlay): Promise<void> {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const text = range && textOf(range);
  if (!range || !text) return;
  if (overlay?.explainIn(text.from, text.to)) return;
  const article = readPassage(range);
  const [from, to] = [text.from, text.to].map(({ node, offset }) => article?.offsetOf(node, offset) ?? null);
  if (!article || typeof from !== 'number' || typeof to !== 'number') return;
  const memory = watchedWords(() => {}, signal);
  const [annotations, settings] = await Promise.all([annotate(article.document), loadSettings(), memory.ready]);
  lookUp({ ...overlayDeps(memory), article, annotations, settings, signal }, from, to);
}
