// One import at a time in all windows; and what imports that were stopped, and removals, have left is taken away.

import { DictionaryError } from '../trouble.ts';
import { using } from './database.ts';
import { erase } from './shelf.ts';

const LOCK = 'dictionary-import';
/** Milliseconds an import that was stopped may take to let go; beyond that it is another window's. */
const PATIENCE = 3000;

/** Rejects where another window imports. */
export function withImportLock<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
    if (!lock) throw new DictionaryError('busy');
    return work();
  }) as Promise<Result>;
}

/** Deletes dictionaries that were taken down, but for those in `keep`, and the rests of imports, unless one is at work. */
export async function sweep(keep: readonly number[] = []): Promise<void> {
  await eraseAll('removed', keep);
  await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? eraseAll('arriving', []) : undefined));
}

/** The same for imports alone, once the one at work has let go: it has just been stopped. Rejects where it does not. */
export async function sweepStopped(): Promise<void> {
  await navigator.locks.request(LOCK, { signal: AbortSignal.timeout(PATIENCE) }, () => eraseAll('arriving', []));
}

function eraseAll(stage: 'arriving' | 'removed', keep: readonly number[]): Promise<void> {
  return using(async (db) => {
    for (const record of await db.getAll('dictionaries')) {
      if (record.stage === stage && !keep.includes(record.id)) await erase(db, record.id);
    }
  });
}
