// navigator.locks of one page: one holder of a name at a time.

type Work = (lock: object | null) => unknown;

const held = new Map<string, Promise<unknown>>();

interface Options { ifAvailable?: boolean; signal?: AbortSignal }

export const locks = {
  async request(name: string, ...rest: [Work] | [Options, Work]): Promise<unknown> {
    const [options, work]: [Options, Work] = rest.length === 1 ? [{}, rest[0]] : rest;
    if (options.ifAvailable && held.has(name)) return work(null);
    const before = held.get(name) ?? Promise.resolve();
    const given = new Promise<void>((resolve, reject) => {
      if (options.signal?.aborted) reject(options.signal.reason);
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason), { once: true });
      void before.then(() => resolve());
    });
    const turn = given.then(() => work({ name }));
    const ended = Promise.all([before, turn.catch(() => undefined)]).then(() => { if (held.get(name) === ended) held.delete(name); });
    held.set(name, ended);
    return turn;
  },
};
