// Notices a tab that loads the same page again and again, so that a refusal that reloads the page does not loop.

const WINDOW_MS = 20_000;
const LOADS = 3;

export class ReloadGuard {
  readonly #loads = new Map<number, { url: string; times: number[] }>();

  /** Call once per page load; false from the third load of one URL within 20 seconds on. `now` in milliseconds. */
  mayAct(tabId: number, url: string, now: number): boolean {
    const known = this.#loads.get(tabId);
    const recent = known?.url === url ? known.times.filter((time) => now - time < WINDOW_MS) : [];
    this.#loads.delete(tabId);
    this.#loads.set(tabId, { url, times: [...recent, now] });
    this.#forgetOldest();
    return recent.length < LOADS - 1;
  }

  #forgetOldest(): void {
    if (this.#loads.size <= 50) return;
    for (const tabId of this.#loads.keys()) { this.#loads.delete(tabId); return; }
  }
}
