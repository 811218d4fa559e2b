// How soon a page that keeps changing is read again.

const FIRST = 300;
const LONGEST = 30_000;
/** A page that was left alone for so long is read again quickly. */
const CALM = 20_000;

export class Pace {
  #last = -Infinity;
  #gap = FIRST;

  /** Call when the page was read; times in milliseconds. */
  note(now: number): void {
    this.#gap = now - this.#last < CALM + this.#gap ? Math.min(this.#gap * 2, LONGEST) : FIRST;
    this.#last = now;
  }

  /** Milliseconds to wait before the next reading. */
  due(now: number): number {
    return Math.max(0, this.#last + this.#gap - now);
  }
}

/** Resolves after the time, or at once when the signal aborts. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener('abort', finish);
  });
}
