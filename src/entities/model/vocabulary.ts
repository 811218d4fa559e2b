// Words of unlabelled news with their clusters: two granularities of distributional clusters and how often the word was (part of) a name there.

import { Buckets } from './buckets.ts';
import { hashText } from '../hash.ts';

/** Bytes of a record: fine cluster, coarse cluster, name habit. */
export const RECORD = 3;
/** Stands for words that the vocabulary lacks. */
const RARE = 0;

export class Vocabulary {
  readonly count: number;
  private readonly table: Buckets | undefined;
  private readonly records: Uint8Array;

  constructor(bytes: Uint8Array | undefined) {
    this.table = bytes && new Buckets(bytes);
    this.count = this.table?.count ?? 0;
    this.records = this.table?.bytes() ?? new Uint8Array(RECORD);
  }

  /** Number of the word's record, or -1. `key` is a core key (see forms.ts). */
  find(key: string): number {
    return this.table ? this.table.find(hashText(key)) : -1;
  }

  fine(record: number): number { return record < 0 ? RARE : this.records[record * RECORD]!; }
  coarse(record: number): number { return record < 0 ? RARE : this.records[record * RECORD + 1]!; }
  habit(record: number): number { return record < 0 ? RARE : this.records[record * RECORD + 2]!; }
}
