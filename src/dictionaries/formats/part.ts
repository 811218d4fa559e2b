// A file a dictionary is made of: as chosen, or inside an archive.

import type { Format } from '../record.ts';
import { DictionaryError } from '../trouble.ts';

export interface Part {
  /** Without folders, in small letters. */
  name: string;
  /** Bytes, once unpacked. */
  size: number;
  open(): Promise<Blob>;
}

/** What an import reads its entries from. */
export interface Source {
  format: Format;
  name: string;
  /** Some entries at a time, and how much of all has been read by then: 0 … 1. */
  batches(): AsyncIterable<Batch>;
}

export interface Batch {
  entries: RawEntry[];
  done: number;
}

/** The first headword is shown; it is found by all of them. */
export interface RawEntry {
  headwords: string[];
  text: string;
}

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** The part with one of these endings, in their order. */
export function partEnding(parts: readonly Part[], ...endings: string[]): Part | undefined {
  for (const ending of endings) {
    const part = parts.find(({ name }) => name.endsWith(ending));
    if (part) return part;
  }
  return undefined;
}

/** `stem` is the name without its ending, for telling the reader what is missing. */
export function needPart(parts: readonly Part[], stem: string, ...endings: string[]): Part {
  const part = partEnding(parts, ...endings);
  if (!part) throw new DictionaryError('missing', [endings.map((ending) => stem + ending).join(' / ')]);
  return part;
}

export async function textOf(part: Part): Promise<string> {
  return (await part.open()).text();
}
