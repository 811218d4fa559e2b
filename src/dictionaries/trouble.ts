// What can go wrong with a file or with the store, in terms a reader can do something about.

/** Each is a string of the interface: dictionaries_trouble_… */
export type Trouble =
  | 'unknown' | 'packed' | 'missing' | 'broken' | 'large' | 'no_arabic' | 'empty' | 'exists' | 'many' | 'version' | 'busy'
  | 'full' | 'newer' | 'store';

/** `details` fill the string's places: names of files, mostly. */
export class DictionaryError extends Error {
  readonly details: string[];

  constructor(readonly trouble: Trouble, details: string[] = [], options?: ErrorOptions) {
    super(`dictionary: ${trouble}`, options);
    this.details = details;
  }
}

/** Errors of IndexedDB, as a reader meets them. */
export function storeError(cause: unknown): DictionaryError {
  if (cause instanceof DictionaryError) return cause;
  const { name } = cause as { name?: unknown };
  const trouble = name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'store';
  return new DictionaryError(trouble, [], { cause });
}
