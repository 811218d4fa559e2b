// Calls back when the page changes, for a limited time and never too often.

export const WATCH_MS = 15_000;
const QUIET_MS = 250;

/** `look` runs a quarter of a second after changes; slow looks make the next ones rarer. */
export function watchPage(look: () => void | Promise<void>, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = QUIET_MS;
  const run = async (): Promise<void> => {
    const started = performance.now();
    await look();
    pause = Math.max(QUIET_MS, (performance.now() - started) * 10);
    timer = undefined;
  };
  const observer = new MutationObserver(() => { timer ??= setTimeout(run, pause); });
  const stop = (): void => { observer.disconnect(); clearTimeout(timer); clearTimeout(end); };
  const end = setTimeout(stop, WATCH_MS);
  signal.addEventListener('abort', stop, { once: true });
  observer.observe(document.documentElement, {
    childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
  });
}
