// The reader's account of what it did on a page (PageReport), kept while it does it.

import type { ConsentReport, PageReport, Verdict } from '../messages.ts';
import type { LiveArticle } from '../page/index.ts';

const NO_VERDICT: Verdict = { arabic: false, news: false, why: 'not judged' };
const NO_COUNTS: PageReport['counts'] = { words: 0, glossed: 0, phrases: 0, entities: 0 };

/** Milliseconds to a tenth. */
const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

/** Who knows what is so now; undefined while there is nothing. */
export interface Sources {
  verdict(): Verdict | undefined;
  consent(): ConsentReport | undefined;
  counts(): PageReport['counts'] | undefined;
  /** Milliseconds of script from the pointer to the card, in the median. */
  cardTime(): number | undefined;
}

export class Account {
  readonly #verdict: () => Verdict | undefined;
  readonly #consent: () => ConsentReport | undefined;
  readonly #counts: () => PageReport['counts'] | undefined;
  readonly #cardTime: () => number | undefined;
  readonly #started = performance.now();
  /** `start` counts from the page's own start, the others say how long a step took. */
  readonly #timings: Record<string, number> = { start: rounded(performance.now()) };
  #article: PageReport['article'];
  #error: string | undefined;
  #consentSettled: Promise<unknown> | undefined;
  #reading = true;

  constructor(sources: Sources) {
    this.#verdict = sources.verdict;
    this.#consent = sources.consent;
    this.#counts = sources.counts;
    this.#cardTime = sources.cardTime;
  }

  time<Result>(step: string, work: () => Result): Result {
    const from = performance.now();
    try {
      return work();
    } finally {
      this.#timings[step] = rounded(performance.now() - from);
    }
  }

  async timeAsync<Result>(step: string, work: () => Promise<Result>): Promise<Result> {
    const from = performance.now();
    try {
      return await work();
    } finally {
      this.#timings[step] = rounded(performance.now() - from);
    }
  }

  async awaitConsent(settled: Promise<unknown>): Promise<void> {
    this.#consentSettled = settled;
    await this.timeAsync('consent', () => settled).catch(() => undefined);
    if (this.#consentSettled === settled) this.#consentSettled = undefined;
    this.#total();
  }

  readingStarts(): void {
    this.#reading = true;
    this.#error = undefined;
  }

  readArticle({ title, removed, document: { text, blocks = [] } }: LiveArticle): void {
    this.#article = { title, removed, blocks: blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) })) };
  }

  readingEnds(): void {
    this.#reading = false;
    this.#total();
  }

  fails(error: string): void {
    this.#error = error;
    this.#article = undefined;
  }

  /** `debug`: with what was taken out of the article. */
  report(debug = false): PageReport {
    const card = this.#cardTime();
    return {
      done: !this.#reading && !this.#consentSettled,
      verdict: this.#verdict() ?? NO_VERDICT,
      ...(this.#article && { article: debug ? this.#article : { ...this.#article, removed: undefined } }),
      consent: this.#consent() ?? { found: false },
      counts: this.#counts() ?? NO_COUNTS,
      timings: { ...this.#timings, ...(card !== undefined && { card: rounded(card) }) },
      ...(this.#error !== undefined && { error: this.#error }),
    };
  }

  /** The first time that everything was done. */
  #total(): void {
    if (this.report().done) this.#timings.total ??= rounded(performance.now() - this.#started);
  }
}
