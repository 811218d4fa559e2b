// The keyboard's way through the text: word by word, name by name, and the card for where one stands.

import type { LiveArticle } from '../page/index.ts';
import { createCursor, firstVisible } from './cursor.ts';
import type { Explainer } from './explainer.ts';
import { rectsOf, viewport } from './geometry.ts';
import type { Places } from './places.ts';
import { targetOf, type Reading, type Target } from './reading.ts';
import type { Span } from './spans.ts';

export interface WalkDeps {
  article(): LiveArticle;
  reading(): Reading;
  places: Places;
  explainer: Explainer;
  /** Where the cursor has arrived, for those who do not see it. */
  arrived(target: Target): void;
}

export interface Walk {
  /** What a command does; commands that are not listed are not this room's. */
  commands: Record<string, () => void>;
  reset(): void;
}

export function createWalk({ article, reading, places, explainer, arrived }: WalkDeps): Walk {
  const cursor = createCursor();

  function move(spans: readonly Span[], step: 1 | -1): void {
    const span = cursor.move(spans, step, firstOnScreen);
    if (!span || !places.show(span, 'if hidden')) return;
    places.mark('cursor', span);
    const target = targetOf(reading(), span);
    if (explainer.target()) explainer.open(target);
    arrived(target);
  }

  function firstOnScreen(): number {
    const rects = rectsOf(article());
    return firstVisible(reading().spans, (span) => rects(span)[0]?.bottom, viewport().top);
  }

  function explain(): void {
    if (!cursor.at()) move(reading().spans, 1);
    const span = cursor.at();
    if (span) explainer.open(targetOf(reading(), span), { focus: true });
  }

  return {
    commands: {
      'next-word': () => move(reading().spans, 1),
      'previous-word': () => move(reading().spans, -1),
      'next-entity': () => move(reading().entities, 1),
      'previous-entity': () => move(reading().entities, -1),
      explain,
    },
    reset() {
      cursor.set(null);
      places.mark('cursor', null);
    },
  };
}
