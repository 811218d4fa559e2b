// The word the reader has selected, on whatever page: in the article's own card where there is one, else in a card alone.

import { lookUp, type Overlay } from '../overlay/index.ts';
import { readPassage, textOf } from '../page/index.ts';
import { loadSettings } from '../settings/index.ts';
import { annotate } from './engine-client.ts';
import { overlayDeps } from './overlay-deps.ts';
import { watchedWords } from './word-memory.ts';

/** False where nothing of the page's Arabic text is selected. */
export async function lookUpSelection(signal: AbortSignal, overlay?: Overlay): Promise<boolean> {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const text = range && textOf(range);
  if (!range || !text) return false;
  if (overlay?.explainIn(text.from, text.to)) return true;
  const article = readPassage(range);
  const [from, to] = [text.from, text.to].map(({ node, offset }) => article?.offsetOf(node, offset) ?? null);
  if (!article || typeof from !== 'number' || typeof to !== 'number') return false;
  const memory = watchedWords(() => {}, signal);
  const [annotations, settings] = await Promise.all([annotate(article.document), loadSettings(), memory.ready]);
  return lookUp({ ...overlayDeps(memory), article, annotations, settings, signal }, from, to);
}
