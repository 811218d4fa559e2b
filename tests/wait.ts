import { vi } from 'vitest';

/** Until a look at it throws no more; vitest itself gives up after a second, which a busy computer needs at times. */
export const waitFor = <T>(look: () => T | Promise<T>): Promise<T> => vi.waitFor(look, 15_000);
