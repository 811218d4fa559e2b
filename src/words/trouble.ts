// What can befall the store of saved words, in terms a reader can do something about.

/** full: no room on the device; newer: a newer version of the extension wrote the store; unreadable: all else. */
export type Trouble = 'full' | 'newer' | 'unreadable';

const TROUBLES: readonly Trouble[] = ['full', 'newer', 'unreadable'];

/** Its message names the trouble, because a message is all that travels between contexts. */
export class StoreError extends Error {
  constructor(readonly trouble: Trouble, options?: ErrorOptions) {
    super(`saved words: ${trouble}`, options);
  }
}

export function storeError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const { name } = cause as { name?: unknown };
  const trouble = name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'unreadable';
  return new StoreError(trouble, { cause });
}

/** Key of the interface string that tells a reader what happened and what to do. */
export function troubleKey(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return `words_trouble_${TROUBLES.find((trouble) => message === `saved words: ${trouble}`) ?? 'unreadable'}`;
}
