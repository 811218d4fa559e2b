// When the vowelled word stands above the word: in study mode, or while the reader has switched it on; under the pointer
// and at the cursor, but not where the card shows the vowels already.

import type { LiveArticle } from '../page/index.ts';
import type { Mode } from '../settings/index.ts';
import { rectsOf } from './geometry.ts';
import type { Target } from './reading.ts';
import { createVowels } from './vowels.ts';

export interface VowelsOnDemand {
  toggle(): void;
  /** The place under the pointer, at the cursor, in the card; null for none. */
  pointer(target: Target | null): void;
  cursor(target: Target | null): void;
  card(target: Target | null): void;
}

export function createVowelsOnDemand(layer: HTMLElement, article: () => LiveArticle, mode: () => Mode, signal: AbortSignal): VowelsOnDemand {
  const label = createVowels(layer, signal);
  const places: Record<'pointer' | 'cursor' | 'card', Target | null> = { pointer: null, cursor: null, card: null };
  let asked = false;
  let shown: Target | null = null;

  function settle(): void {
    const target = asked || mode() === 'study' ? places.pointer ?? places.cursor : null;
    const wanted = target?.word && !same(target, places.card) ? target : null;
    if (same(wanted, shown)) return;
    shown = wanted;
    const over = wanted && rectsOf(article())(wanted)[0];
    label.show(wanted?.word && over ? { text: wanted.word.vocalized, over } : null);
  }

  const at = (place: keyof typeof places) => (target: Target | null): void => {
    places[place] = target;
    settle();
  };
  return { pointer: at('pointer'), cursor: at('cursor'), card: at('card'), toggle() { asked = !asked; settle(); } };
}

function same(a: Target | null, b: Target | null): boolean {
  return a === b || Boolean(a && b && a.start === b.start && a.end === b.end);
}
