// What is kept of a dictionary beside its entries.

export const FORMATS = ['yomitan', 'stardict', 'dictd'] as const;
export type Format = (typeof FORMATS)[number];

/** The same in every language. */
export const FORMAT_NAMES: Record<Format, string> = { yomitan: 'Yomitan', stardict: 'StarDict', dictd: 'dictd' };

/** arriving: its import has not ended; removed: out of use, still there for those who change their mind. */
export type Stage = 'arriving' | 'ready' | 'removed';

export interface DictionaryRecord {
  id: number;
  name: string;
  format: Format;
  stage: Stage;
  on: boolean;
  /** Cards show dictionaries in this order. */
  order: number;
  entries: number;
  /** Characters of headwords and texts: about its size on the device. */
  size: number;
  /** Milliseconds since 1970. */
  added: number;
  /** How many pages its index has. */
  pages: number;
}
