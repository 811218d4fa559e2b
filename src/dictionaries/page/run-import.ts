import type { DictionaryRecord } from '../record.ts';
import type { Progress } from '../store/import.ts';
import { sweepStopped } from '../store/sweep.ts';
import { DictionaryError } from '../trouble.ts';
import type { WorkerReport, WorkerRequest } from '../worker.ts';

/** Imports in a worker. Abort ends it at once and takes away what it has stored; the promise then rejects with the signal's reason. */
export function runImport(files: File[], progress: (now: Progress) => void, signal: AbortSignal): Promise<DictionaryRecord> {
  const worker = new Worker('dictionaries-worker.js');
  const running = new Promise<DictionaryRecord>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = () => reject(new DictionaryError('store'));
    worker.onmessage = ({ data }: MessageEvent<WorkerReport>) => {
      if ('progress' in data) progress(data.progress);
      else if ('done' in data) resolve(data.done);
      else reject(new DictionaryError(data.trouble, data.details));
    };
    worker.postMessage({ files } satisfies WorkerRequest);
  });
  return running.finally(async () => {
    worker.terminate();
    // An import that ends by itself leaves nothing; and another window's must not be waited for.
    if (signal.aborted) await sweepStopped().catch(() => undefined); // the next opening of the page tries again
  });
}
