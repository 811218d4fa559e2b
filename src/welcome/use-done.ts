// What the reader has tried already, seen from what stands on the page.

import { useEffect, useState } from 'preact/hooks';
import { watchWords, wordStates, type WordStates } from '../words/index.ts';
import type { Reading } from './guide.tsx';

export type Step = 'point' | 'margin' | 'keep';

const SIGNS = { point: '.card:not([hidden])', margin: '.panel:not([hidden])' } as const;

export function useDone(overlay: Reading): ReadonlySet<Step> {
  const [done, setDone] = useState<ReadonlySet<Step>>(new Set());
  useEffect(() => {
    const life = new AbortController();
    const add = (step: Step): void => setDone((before) => (before.has(step) ? before : new Set([...before, step])));
    const count = (states: WordStates): void => { if (states.size) add('keep'); };
    watchWords(count, life.signal);
    void wordStates().then(count, () => undefined);
    void overlay.then(() => { if (!life.signal.aborted) watchSurfaces(add, life.signal); });
    return () => life.abort();
  }, []);
  return done;
}

function watchSurfaces(add: (step: Step) => void, signal: AbortSignal): void {
  const shadow = document.querySelector('hashiya-margin')?.shadowRoot;
  if (!shadow) return;
  const look = (): void => {
    for (const [step, sign] of Object.entries(SIGNS)) if (shadow.querySelector(sign)) add(step as Step);
  };
  const observer = new MutationObserver(look);
  observer.observe(shadow, { subtree: true, attributes: true, attributeFilter: ['hidden'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
