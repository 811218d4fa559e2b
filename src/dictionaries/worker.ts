// A worker of the dictionaries page: reads files and fills the store, so that the page never waits. Ended, it imports no more.

import { openSource } from './formats/index.ts';
import type { DictionaryRecord } from './record.ts';
import { importDictionary, type Progress } from './store/import.ts';
import { storeError, type Trouble } from './trouble.ts';

export type WorkerRequest = { files: File[] };
export type WorkerReport =
  | { progress: Progress }
  | { done: DictionaryRecord }
  | { trouble: Trouble; details: string[] };

const scope = globalThis as unknown as {
  onmessage: ((event: { data: WorkerRequest }) => void) | null;
  postMessage(report: WorkerReport): void;
};

scope.onmessage = ({ data: { files } }) => {
  void take(files).catch((error: unknown) => {
    const { trouble, details } = storeError(error);
    scope.postMessage({ trouble, details });
  });
};

async function take(files: File[]): Promise<void> {
  const source = await openSource(files);
  scope.postMessage({ done: await importDictionary(source, (progress) => scope.postMessage({ progress })) });
}
