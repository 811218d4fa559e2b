// The keyboard's way through the text: by word, sentence and name, and the card for where one stands.

import type { LiveArticle } from '../page/index.ts';
import { createCursor, firstVisible } from './cursor.ts';
import type { Explainer } from './explainer.ts';
import { rectsOf, viewport } from './geometry.ts';
import type { Places } from './places.ts';
import { targetOf, type Reading, type Target } from './reading.ts';
import { lastStartingBy, type Span } from './spans.ts';

export interface WalkDeps {
  article(): LiveArticle;
  reading(): Reading;
  places: Places;
  explainer: Explainer;
  /** The reader has taken to the keyboard. */
  engage(): void;
  /** Where the cursor has arrived, for those who do not see it; with a sentence when it moved by sentences. */
  arrived(target: Target, sentence?: string): void;
}

export interface Walk {
  /** What a command does; commands that are not listed are not this room's. */
  commands: Record<string, () => void>;
  /** Puts the cursor on a place without going there. */
  stand(span: Span): void;
  at(): Span | null;
  reset(): void;
}

export function createWalk({ article, reading, places, explainer, engage, arrived }: WalkDeps): Walk {
  const cursor = createCursor();

  function move(spans: readonly Span[], step: 1 | -1): Target | null {
    engage();
    cursor.set(cursor.at() ?? explainer.target());
    const span = cursor.move(spans, step, firstOnScreen);
    if (!span || !places.show(span, 'if hidden')) return null;
    places.mark('cursor', span);
    const target = targetOf(reading(), span);
    if (explainer.target()) explainer.open(target);
    return target;
  }

  function go(spans: readonly Span[], step: 1 | -1): void {
    const target = move(spans, step);
    if (target) arrived(target);
  }

  /** By sentences the cursor goes to the sentence's first word. */
  function goBySentence(step: 1 | -1): void {
    const { spans, sentences, text } = reading();
    const target = move(sentences.map((sentence) => firstWordIn(spans, sentence)), step);
    const around = target && sentences[lastStartingBy(sentences, target.start)];
    if (target && around) arrived(target, text.slice(around.start, around.end));
  }

  function firstOnScreen(): number {
    const rects = rectsOf(article());
    return firstVisible(reading().spans, (span) => rects(span)[0]?.bottom, viewport().top);
  }

  function explain(): void {
    if (!cursor.at()) go(reading().spans, 1);
    const span = cursor.at();
    if (!span) return;
    engage();
    explainer.open(targetOf(reading(), span), { focus: true });
  }

  return {
    at: () => cursor.at(),
    commands: {
      'next-word': () => go(reading().spans, 1),
      'previous-word': () => go(reading().spans, -1),
      'next-sentence': () => goBySentence(1),
      'previous-sentence': () => goBySentence(-1),
      'next-entity': () => go(reading().entities, 1),
      'previous-entity': () => go(reading().entities, -1),
      explain,
    },
    stand(span) {
      if (!cursor.at()) return;
      cursor.set(span);
      places.mark('cursor', span);
    },
    reset() {
      cursor.set(null);
      places.mark('cursor', null);
    },
  };
}

function firstWordIn(spans: readonly Span[], sentence: Span): Span {
  const next = spans[lastStartingBy(spans, sentence.start - 1) + 1];
  return next && next.start < sentence.end ? next : sentence;
}
