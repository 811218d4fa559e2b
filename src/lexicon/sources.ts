// The source files of the dictionary as data: parsing only; README.md beside this file describes the format.

import type { PartOfSpeech } from '../annotations.ts';

export type SourceKind = 'verbs' | 'nouns' | 'adjectives' | 'particles' | 'phrases';
export const SOURCE_KINDS: SourceKind[] = ['particles', 'verbs', 'nouns', 'adjectives', 'phrases'];

/** One line of a source file; fields that the kind does not have are empty. */
export interface SourceEntry {
  kind: SourceKind;
  line: number;
  root: string;
  /** Lemma, or form and vowels of a verb, or the words of a phrase, as written. */
  head: string;
  /** Maṣdars or plurals. */
  related: string[];
  en: string;
  ar: string;
  pos?: PartOfSpeech;
  tags: Tags;
}

export interface Tags {
  level?: number;
  /** Bare words: i, f, mf, el, gen, pron … */
  flags: Set<string>;
  /** key:value pairs. */
  values: Map<string, string>;
}

/** Parses a file's text; unknown shapes are left for the linter, nothing is thrown. */
export function parseSource(kind: SourceKind, text: string): SourceEntry[] {
  const entries: SourceEntry[] = [];
  text.split('\n').forEach((raw, i) => {
    const line = raw.replace(/\r$/, '');
    if (!line.trim() || line.startsWith('#')) return;
    entries.push(parseLine(kind, line, i + 1));
  });
  return entries;
}

function parseLine(kind: SourceKind, line: string, number: number): SourceEntry {
  const f = line.split('|').map((x) => x.trim());
  const at = (i: number) => f[i] ?? '';
  const base = { kind, line: number };
  if (kind === 'particles') return { ...base, root: '-', head: at(0), pos: at(1) as PartOfSpeech, related: [], en: at(2), ar: at(3), tags: parseTags(at(4)) };
  if (kind === 'phrases') return { ...base, root: '-', head: at(0), related: [], en: at(1), ar: at(2), tags: parseTags(at(3)) };
  return { ...base, root: at(0), head: at(1), related: list(at(2)), en: at(3), ar: at(4), tags: parseTags(at(5)) };
}

function list(field: string): string[] {
  return field.split(/[,،]/).map((x) => x.trim()).filter((x) => x && x !== '-');
}

function parseTags(field: string): Tags {
  const tags: Tags = { flags: new Set(), values: new Map() };
  for (const t of field.split(/\s+/).filter(Boolean)) {
    const colon = t.indexOf(':');
    if (/^[1-6]$/.test(t)) tags.level = Number(t);
    else if (colon > 0) tags.values.set(t.slice(0, colon), t.slice(colon + 1));
    else tags.flags.add(t);
  }
  return tags;
}

/** Form number and vowels of a verb's second field: "1 a-u", "4". Undefined when it is neither. */
export function parseVerbForm(field: string): { form: number; vowels?: [string, string] } | undefined {
  const m = /^(\d{1,2})(?:\s+([aiu])-([aiu]))?$/.exec(field);
  if (!m) return undefined;
  const form = Number(m[1]);
  return m[2] ? { form, vowels: [m[2], m[3]!] } : { form };
}
