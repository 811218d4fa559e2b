// The gazetteer's source lines as data.

import { keyOf } from '../../language/index.ts';

export type NameType = 'person' | 'place' | 'organization' | 'event';
export const NAME_TYPES: NameType[] = ['person', 'place', 'organization', 'event'];

/** What a group line says of one of its names. */
export type InGroup = (type: NameType, name: string, about: { en: string; ar: string }) => { en: string; ar: string };

/** One entry of the gazetteer. A `?` at the end of `ar` or of another name: also a common word. */
export interface NameEntry {
  type: NameType;
  ar: string;
  others: string[];
  en: string;
  aboutEn: string;
  aboutAr: string;
}

/** Parses a source file of full names; one name a line, "@ English | Arabic" describes what follows (see README.md). */
export function parseNames(type: NameType, text: string, inGroup?: InGroup): NameEntry[] {
  let about: string[] = [];
  const out: NameEntry[] = [];
  for (const line of lines(text)) {
    if (line.startsWith('@')) { about = fields(line.slice(1)); continue; }
    const f = fields(line);
    const group = { en: about[0] ?? '', ar: about[1] ?? '' };
    const own = f[3] || f[4] ? { en: f[3] ?? '', ar: f[4] ?? '' } : inGroup?.(type, f[0] ?? '', group) ?? group;
    out.push({ type, ar: f[0] ?? '', others: listed(f[1]), en: f[2] ?? '', aboutEn: own.en, aboutAr: own.ar });
  }
  return out;
}

export const lines = (text: string) => text.split('\n').map((l) => l.replace(/\s#\s.*$/, '').trim()).filter((l) => l && !l.startsWith('#'));
export const fields = (line: string) => line.split('|').map((x) => x.trim());
export const listed = (field: string | undefined) => (field ?? '').split(/[,،]/).map((x) => x.trim()).filter(Boolean);

/** A name's words as comparison keys. A word's own article stays part of its key. */
export function nameKeys(name: string): string[] {
  return name.replace(/\?$/, '').split(/[\s\-–/]+/).map(keyOf).filter(Boolean);
}

/** The name and the spellings of it that follow by rule: عبد الله as one word, غ of foreign names as ج. */
export function spellings(name: string, en: string): string[][] {
  const keys = nameKeys(name);
  const out = [keys];
  const servant = keys.findIndex((k, i) => k === 'عبد' && keys[i + 1]?.startsWith('ال'));
  if (servant >= 0) out.push([...keys.slice(0, servant), `عبد${keys[servant + 1]}`, ...keys.slice(servant + 2)]);
  if (/g(?!h)/i.test(en) && !/gh/i.test(en) && keys.some((k) => k.includes('غ'))) out.push(keys.map((k) => k.replace(/غ/g, 'ج')));
  return out;
}
