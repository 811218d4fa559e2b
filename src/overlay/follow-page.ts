// Steps along with a page that scrolls or changes its size, at most once a frame, and only while there is something to move:
// otherwise the page scrolls without any script of ours.

import { oncePerFrame } from './once-per-frame.ts';

export function followPage(step: () => void, signal: AbortSignal): { start(): void; stop(): void } {
  let following: AbortController | undefined;
  const ask = oncePerFrame(() => { if (following) step(); }, signal);
  const stop = (): void => {
    following?.abort();
    following = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    stop,
    start() {
      if (following || signal.aborted) return;
      following = new AbortController();
      const options = { signal: following.signal, passive: true };
      addEventListener('scroll', ask, { ...options, capture: true });
      addEventListener('resize', ask, options);
      globalThis.visualViewport?.addEventListener('resize', ask, options);
      globalThis.visualViewport?.addEventListener('scroll', ask, options);
    },
  };
}
