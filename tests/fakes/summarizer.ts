// The web's Summarizer as the standard has it, without a model behind it: what it would write is given, and it keeps account of
// what it was asked. It stands alone, so that it can be carried into another world as source text.

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

export interface Wish {
  availability: Availability;
  /** What is written; or the name of the error it ends with, after a '!'. Without one it writes until it is stopped. */
  answer?: string;
}

export interface StandIn {
  log: string[];
  availability(options?: object): Promise<Availability>;
  create(options?: object): Promise<unknown>;
}

export function summarizerStandIn(wish: Wish): StandIn {
  const log: string[] = [];
  const { availability, answer } = wish;
  const error = (name: string) => new DOMException(name, name);

  function check(options: { [name: string]: unknown } = {}): void {
    const allowed: Record<string, string[]> = {
      type: ['tldr', 'teaser', 'key-points', 'headline'], format: ['plain-text', 'markdown'], length: ['short', 'medium', 'long'],
    };
    for (const [name, values] of Object.entries(allowed)) {
      if (name in options && !values.includes(String(options[name]))) throw new TypeError(`${name} is not ${String(options[name])}`);
    }
    const languages = [options.outputLanguage, ...((options.expectedInputLanguages ?? []) as unknown[])];
    Intl.getCanonicalLocales(languages.filter(Boolean) as string[]);
  }

  const until = <Value>(signals: (AbortSignal | undefined)[], settle: (resolve: (value: Value) => void, reject: (reason: unknown) => void) => void) =>
    new Promise<Value>((resolve, reject) => {
      for (const signal of signals) {
        if (signal?.aborted) reject(signal.reason);
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      }
      settle(resolve, reject);
    });

  function model(): object {
    const life = new AbortController();
    return {
      summarize: (text: string, { signal }: { signal?: AbortSignal } = {}) => until<string>([life.signal, signal], (resolve, reject) => {
        log.push(`summarize ${text.length}`);
        signal?.addEventListener('abort', () => log.push('stopped'), { once: true });
        if (answer?.startsWith('!')) setTimeout(() => reject(error(answer.slice(1))));
        else if (answer !== undefined) setTimeout(() => resolve(answer));
      }),
      destroy() {
        log.push('destroy');
        life.abort(error('AbortError'));
      },
    };
  }

  return {
    log,
    async availability(options) {
      check(options as { [name: string]: unknown });
      log.push(`availability ${JSON.stringify(options)}`);
      return availability;
    },
    async create(options = {}) {
      const { signal, ...rest } = options as { signal?: AbortSignal };
      check(rest);
      log.push(`create ${JSON.stringify(rest)}`);
      if (availability === 'unavailable') throw error('NotSupportedError');
      if (availability !== 'available') log.push('DOWNLOAD');
      return until([signal], (resolve) => setTimeout(() => resolve(model())));
    },
  };
}
