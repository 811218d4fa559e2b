import { useEffect, useRef, useState } from 'preact/hooks';
import type { DictionaryRecord } from '../record.ts';
import type { Progress } from '../store/import.ts';
import { runImport } from './run-import.ts';
import { setsOf } from './sets.ts';

/** The dictionary that is coming in. */
export interface Job {
  /** Of its first file. */
  name: string;
  /** Undefined while its files are being opened. */
  progress: Progress | undefined;
}

export type Outcome = { added: DictionaryRecord } | { error: unknown } | 'cancelled';

export interface Imports {
  job: Job | undefined;
  outcomes: Outcome[];
  add(files: File[]): void;
  cancel(): void;
  dismiss(): void;
}

/** One dictionary after the other; `changed` is called after each. */
export function useImports(changed: () => Promise<void>): Imports {
  const [job, setJob] = useState<Job>();
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const running = useRef<AbortController | undefined>(undefined);
  useWarning(job !== undefined);

  async function one(files: File[], signal: AbortSignal): Promise<Outcome> {
    const name = files[0]?.name ?? '';
    setJob({ name, progress: undefined });
    try {
      return { added: await runImport(files, (progress) => setJob({ name, progress }), signal) };
    } catch (error) {
      return signal.aborted ? 'cancelled' : { error };
    }
  }

  async function all(files: File[]): Promise<void> {
    const { signal } = (running.current = new AbortController());
    setOutcomes([]);
    for (const set of setsOf(files)) {
      if (signal.aborted) break;
      const outcome = await one(set, signal);
      await changed();
      setOutcomes((before) => [...before, outcome]);
    }
    running.current = undefined;
    setJob(undefined);
  }

  return {
    job, outcomes,
    add: (files) => { if (!running.current && files.length > 0) void all(files); },
    cancel: () => running.current?.abort(),
    dismiss: () => setOutcomes([]),
  };
}

/** Leaving the page ends an import: the browser asks first. */
function useWarning(on: boolean): void {
  useEffect(() => {
    if (!on) return undefined;
    const warn = (event: Event): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [on]);
}
