// navigator.locks of one page: one holder of a name at a time.

type Work = (lock: object | null) => unknown;

const held = new Map<string, Promise<unknown>>();

export const locks = {
  async request(name: string, ...rest: [Work] | [{ ifAvailable?: boolean }, Work]): Promise<unknown> {
    const [options, work] = rest.length === 1 ? [{}, rest[0]] : rest;
    if (options.ifAvailable && held.has(name)) return work(null);
    const turn = (held.get(name) ?? Promise.resolve()).then(() => work({ name }));
    const ended = turn.catch(() => undefined).then(() => { if (held.get(name) === ended) held.delete(name); });
    held.set(name, ended);
    return turn;
  },
};
