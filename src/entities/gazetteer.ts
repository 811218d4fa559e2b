// The gazetteer's source lines as data, and its binary form.

import { keyOf } from '../language/index.ts';

export type NameType = 'person' | 'place' | 'organization' | 'event';
export const NAME_TYPES: NameType[] = ['person', 'place', 'organization', 'event'];

/** One entry of the gazetteer. */
export interface NameEntry {
  type: NameType;
  ar: string;
  others: string[];
  en: string;
  aboutEn: string;
  aboutAr: string;
}

/** Parses a source file of full names; one name a line (see README.md). */
export function parseNames(type: NameType, text: string): NameEntry[] {
  return lines(text).map((l) => {
    const f = fields(l);
    return { type, ar: f[0] ?? '', others: (f[1] ?? '').split(/[,،]/).map((x) => x.trim()).filter(Boolean), en: f[2] ?? '', aboutEn: f[3] ?? '', aboutAr: f[4] ?? '' };
  });
}

export const lines = (text: string) => text.split('\n').map((l) => l.trim()).filter((l) => l && !l.startsWith('#'));
export const fields = (line: string) => line.split('|').map((x) => x.trim());

/** A name's words as comparison keys. A word's own article stays part of its key. */
export function nameKeys(name: string): string[] {
  return name.replace(/\?$/, '').split(/[\s\-–/]+/).map(keyOf).filter(Boolean);
}
