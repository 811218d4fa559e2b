// The page's end of an import: its worker, and what is left when that ends.
import { freshStore } from './support.ts';
import { locks } from '../fakes/locks.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runImport } from '../../src/dictionaries/page/run-import.ts';
import type { DictionaryRecord } from '../../src/dictionaries/record.ts';
import { database } from '../../src/dictionaries/store/database.ts';
import type { WorkerReport } from '../../src/dictionaries/worker.ts';

let workers: StandIn[] = [];
class StandIn {
  onmessage: ((event: { data: WorkerReport }) => void) | undefined;
  onerror: (() => void) | undefined;
  ended = false;
  constructor() { workers.push(this); }
  postMessage(): void {}
  terminate(): void { this.ended = true; }
}

const half = { name: 'Half', format: 'dictd', stage: 'arriving', on: true, order: 0, entries: 0, size: 0, added: 0, pages: 1 } as unknown as DictionaryRecord;
const told = (report: WorkerReport): void => workers[0]?.onmessage?.({ data: report });
const run = (signal = new AbortController().signal) => runImport([], () => undefined, signal);

/** Another window imports, until the function is called. */
function elsewhere(): () => void {
  let end = (): void => undefined;
  void locks.request('dictionary-import', () => new Promise<void>((resolve) => { end = resolve; }));
  return () => end();
}

beforeEach(async () => {
  await freshStore();
  workers = [];
  vi.stubGlobal('Worker', StandIn);
});
afterEach(() => { vi.unstubAllGlobals(); vi.useRealTimers(); });

test('what came in is told, and the worker ended', async () => {
  const running = run();
  told({ done: { ...half, stage: 'ready' } });
  expect(await running).toMatchObject({ name: 'Half', stage: 'ready' });
  expect(workers[0]?.ended).toBe(true);
});

test('that another window imports is told at once, not when that has ended', async () => {
  const end = elsewhere();
  const running = run();
  told({ trouble: 'busy', details: [] });
  const first = await Promise.race([running.catch((error: { trouble: string }) => error.trouble), new Promise((resolve) => { setTimeout(resolve, 200, 'waits'); })]);
  end();
  expect(first).toBe('busy');
});

test('stopped, nothing of it stays', async () => {
  await (await database()).put('dictionaries', half);
  const stop = new AbortController(), running = run(stop.signal);
  stop.abort(new Error('stopped'));
  await expect(running).rejects.toThrow('stopped');
  expect(await (await database()).count('dictionaries')).toBe(0);
});

test('stopped while another window imports, it does not wait for that', async () => {
  const end = elsewhere(), stop = new AbortController(), running = run(stop.signal).catch((error: Error) => error.message);
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort(new DOMException('too long', 'TimeoutError')));
  stop.abort(new Error('stopped'));
  const first = await Promise.race([running, new Promise((resolve) => { setTimeout(resolve, 200, 'waits'); })]);
  end();
  expect(first).toBe('stopped');
});
