// Compiles the source files into the dictionary's binary sections. Runs at build time; deterministic.

import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { keyOf, stripMarks } from '../language/index.ts';
import { encodeText, frontCoded, TextPool } from './container.ts';
import { DERIVATIONS } from './derivations.ts';
import { lemmasOf, type Lemma } from './lemmas.ts';
import { nisbaForms } from './paradigm.ts';
import { POS_TAGS } from './reader.ts';
import { Fits } from './slots.ts';
import { NO_OBJECT, PREPOSITIONS_TAKEN, SAID_OF_NOBODY, WANTS_OBJECT } from './takes.ts';
import { parseSource, SOURCE_KINDS, type SourceEntry } from './sources.ts';
import { latinize } from './transliteration.ts';

/** A name as one word, given by the gazetteer so that running text knows it. */
export interface NameWord {
  text: string;
  en: string;
  /** A place gives a relative adjective, too (حلب: حلبيّ). */
  place?: boolean;
  /** Also a common word: left out where the lexicon has that word. */
  doubtful?: boolean;
}

/** What other rooms add to the file: names as words, nationality adjectives, sections that share its text pool. */
export interface Additions {
  names: NameWord[];
  nationalities: { lemma: string; plurals: string[]; en: string }[];
  extend(text: { add(text: string): number }): Sections;
}

export type Sections = Record<string, Uint8Array | Uint16Array | Uint32Array>;

/** Reads and parses all source files under `folder`. */
export function readSources(folder: string): SourceEntry[] {
  return SOURCE_KINDS.flatMap((kind) => {
    const file = path.join(folder, `${kind}.txt`);
    return existsSync(file) ? parseSource(kind, readFileSync(file, 'utf8')) : [];
  });
}

/** Lemma weights: "lemma root pos" → count in news; empty when the file is absent. */
function readFrequencies(folder: string): Map<string, number> {
  return readTable(path.join(folder, 'frequencies.tsv'));
}

const frequencyKey = (l: Lemma) => `${l.text} ${l.root || '-'} ${l.pos}${l.derivation ? ` ${l.derivation}` : ''}`;

interface Row {
  key: string;
  stem: string;
  lemma: number;
  class: number;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Sections of the lexicon: stems, classes, slots, lemmas, phrases. */
export function compileLexicon(folder: string, additions?: Additions): Sections {
  const entries = [...readSources(folder), ...(additions?.nationalities ?? []).map(nationalityEntry)];
  const listed = lemmasOf(entries);
  const lemmas = [...listed, ...nameLemmas(additions?.names ?? [], new Set(listed.filter((l) => !l.derivation).map((l) => keyOf(l.text))))];
  const frequencies = readFrequencies(folder);
  const levels = levelsOf(lemmas, frequencies);
  const text = new TextPool();
  const slots = new Interner<string>(), classes = new Interner<string>();
  const affixes = new Interner<string>();
  const rows: Row[] = [];
  lemmas.forEach((lemma, id) => {
    const byStem = new Map<string, Set<number>>();
    for (const f of lemma.forms()) {
      const slot = slots.id(`${affixes.id(f.prefix)} ${affixes.id(f.suffix)} ${f.features} ${f.fits}`);
      const set = byStem.get(f.stem);
      if (set) set.add(slot); else byStem.set(f.stem, new Set([slot]));
    }
    for (const [stem, set] of byStem) {
      rows.push({ key: keyOf(stem), stem, lemma: id, class: classes.id([...set].sort((a, b) => a - b).join(' ')) });
    }
  });
  rows.sort((a, b) => compare(a.key, b.key) || compare(a.stem, b.stem) || a.lemma - b.lemma);
  const lemmaIds = new Map(lemmas.map((l, i) => [l, i]));
  const classSlots: number[] = [], classStart: number[] = [];
  for (const c of classes.values) { classStart.push(classSlots.length); classSlots.push(...c.split(' ').map(Number)); }
  classStart.push(classSlots.length);
  const slotFields = slots.values.map((s) => s.split(' ').map(Number) as [number, number, number, number]);
  const sections: Sections = {
    rowLemma: Uint16Array.from(rows, (r) => r.lemma),
    rowClass: Uint16Array.from(rows, (r) => r.class),
    stems: frontCoded(rows.map((r) => r.stem)),
    classStart: Uint32Array.from(classStart),
    classSlots: Uint16Array.from(classSlots),
    slotPrefix: Uint8Array.from(slotFields, (s) => s[0]),
    slotSuffix: Uint8Array.from(slotFields, (s) => s[1]),
    slotFeatures: Uint32Array.from(slotFields, (s) => s[2]),
    slotFits: Uint16Array.from(slotFields, (s) => s[3]),
    affixes: Uint32Array.from(affixes.values, (a) => text.add(a)),
    lemmaTexts: Uint8Array.from(lemmas.flatMap((l) => [l.text, l.root, l.en, l.ar].flatMap((t) => [...encodeText(t), 0]))),
    lemmaPos: Uint8Array.from(lemmas, (l) => POS_TAGS.indexOf(l.pos)),
    lemmaForm: Uint8Array.from(lemmas, (l) => l.form),
    lemmaLevel: Uint8Array.from(levels),
    lemmaWeight: Uint8Array.from(weightsOf(lemmas, frequencies)),
    lemmaDerived: Uint8Array.from(lemmas, (l) => DERIVATIONS.indexOf(l.derivation)),
    closedLemmas: Uint16Array.of(entries.filter((e) => e.kind === 'particles').length),
    victimLemmas: Uint16Array.from([...lemmas.keys()].filter((id) => lemmas[id]!.victim)),
    victimBefore: Uint16Array.from(lemmas.flatMap((l, id) => (l.victimBefore ? [id, PREPOSITIONS_TAKEN.indexOf(l.victimBefore)] : []))),
    lemmaTakes: Uint16Array.from(lemmas, takesOf),
    lemmaBase: Uint16Array.from(lemmas, (l) => (l.base ? lemmaIds.get(l.base)! : 0)),
    ...slotWeights(folder, slots.values, affixes.values),
    ...transitions(folder),
    ...compilePhrases(entries, text),
    ...additions?.extend(text),
  };
  if (lemmas.length > 0xffff) throw new Error(`${lemmas.length} lemmas; the format holds 65,535`);
  if (classes.values.length > 0xffff || slots.values.length > 0xffff || affixes.values.length > 0xff) {
    throw new Error('too many inflection classes for the format');
  }
  sections.text = text.toArray();
  return sections;
}

/** What a lemma takes: nothing in the accusative, which preposition; maṣdars and participles take what their verb takes. */
function takesOf(l: Lemma): number {
  const at = PREPOSITIONS_TAKEN.indexOf(l.governs ?? l.base?.governs ?? '');
  const verb = l.pos === 'VERB' ? l : l.derivation ? l.base : undefined;
  return (verb?.intransitive && !verb.auxiliary ? NO_OBJECT : 0)
    | (at < 0 ? 0 : NO_OBJECT << (at + 1))
    | (l.wantsObject ? WANTS_OBJECT : 0)
    | (l.said ? SAID_OF_NOBODY : 0);
}

function nationalityEntry(n: Additions['nationalities'][number]): SourceEntry {
  return { kind: 'adjectives', line: 0, root: '-', head: n.lemma, related: n.plurals, en: n.en, ar: '', tags: { flags: new Set(), values: new Map() } };
}

/** One lemma a spelling; a place comes with the adjective its name gives. */
function nameLemmas(names: NameWord[], words: Set<string>): Lemma[] {
  const seen = new Set<string>();
  const wanted = names.filter(({ text, doubtful }) => {
    const key = keyOf(text);
    if (seen.has(key) || key.length < 2 || (doubtful && words.has(key.replace(/^ال/, '')))) return false;
    seen.add(key);
    return true;
  });
  return wanted.map(({ text, en, place, doubtful }) => {
    const article = /^ال/.test(text) ? Fits.Article : 0;
    const stem = article ? text.slice(2) : text;
    const alone = keyOf(stem).length < SHORT ? Fits.NoConjunction : Fits.Preposition;
    const name = { prefix: '', stem, suffix: '', features: 0, fits: alone | Fits.NoPronoun | (article || Fits.Bare) };
    const forms = () => (place ? [name, ...placeNisba(stem)] : [name]);
    return { text, root: '', pos: 'PROPN' as const, form: 0, en, ar: '', level: NAME_LEVEL, derivation: '' as const, forms, lean: doubtful ? DOUBT : 0 };
  });
}

/** Shorter names take no clitics: most of what looks so is another word. */
const SHORT = 5;
/** What a name that is also a common word loses, in natural logarithms. */
const DOUBT = -4;
/** Names are neither easy nor hard. */
const NAME_LEVEL = 3;

/** بغداد: بغداديّ; كاتالونيا: كاتالونيّ; البصرة: بصريّ. */
function placeNisba(stem: string) {
  const base = stem.replace(/[\u064b-\u0652]+$/, '').replace(/(?:ي[\u064b-\u0652]*ا|[\u064b-\u0652]*[اىةه])$/, '').replace(/[\u064e-\u0650]+$/, '');
  return stripMarks(base).length < 3 || /[اىيوءئ]$/.test(base) ? [] : nisbaForms(latinize(base));
}

/**
 * What the counts of a derived and of a listed lemma start from, so that unseen ones stay possible; an active participle
 * that begins with مُـ is at least this share of its verb.
 */
const UNSEEN = { listed: 0.5, derived: 0.02, participle: 0.03 };
/** Weights are stored from this floor up, in tenths of a natural logarithm. */
const WEIGHT_OFFSET = 200;

/** Log likelihood of each lemma among those of its part of speech. */
function weightsOf(lemmas: Lemma[], frequencies: Map<string, number>): number[] {
  const counted = (l: Lemma) => frequencies.get(frequencyKey(l)) ?? 0;
  const counts = lemmas.map((l) => {
    if (l.derivation === 'active-participle') return Math.max(counted(l), (l.base!.form > 1 ? UNSEEN.participle : 0) * counted(l.base!)) + UNSEEN.derived;
    return counted(l) + (l.derivation ? UNSEEN.derived : UNSEEN.listed);
  });
  const totals = new Map<string, number>();
  const groupOf = (l: Lemma) => (l.auxiliary ? 'AUX' : l.pos);
  lemmas.forEach((l, i) => totals.set(groupOf(l), (totals.get(groupOf(l)) ?? 0) + counts[i]!));
  return lemmas.map((l, i) => Math.max(0, Math.min(255, WEIGHT_OFFSET + Math.round(10 * (Math.log(counts[i]! / totals.get(groupOf(l))!) + (l.lean ?? 0))))));
}

/** Log likelihood of each slot among those of its tag, from slots.tsv; in tenths below zero. Absent when nothing was counted. */
function slotWeights(folder: string, slots: string[], affixes: string[]): Sections {
  const counted = readTable(path.join(folder, 'slots.tsv'));
  if (!counted.size) return {};
  return { slotWeight: Uint8Array.from(slots, (s) => {
    const [prefix, suffix, features, fits] = s.split(' ').map(Number) as [number, number, number, number];
    return Math.min(255, Math.round(-10 * (counted.get(slotKey(affixes[prefix]!, affixes[suffix]!, features, fits)) ?? -16)));
  }) };
}

/** Name of a slot that does not depend on the order of compilation. */
export const slotKey = (prefix: string, suffix: string, features: number, fits: number) => `${prefix}+${suffix} ${features} ${fits}`;

/** Tag transitions from transitions.tsv (clause has its verb, from, to, log likelihood), in hundredths. */
function transitions(folder: string): Sections {
  const counted = readTable(path.join(folder, 'transitions.tsv'));
  if (!counted.size) return {};
  const size = Math.max(...[...counted.keys()].map((k) => Number(k.split(' ')[1]))) + 1;
  const table = new Int16Array(2 * size * size).fill(-1200);
  for (const [key, value] of counted) {
    const [seen, from, to] = key.split(' ').map(Number) as [number, number, number];
    table[(seen * size + from) * size + to] = Math.round(100 * value);
  }
  return { transitions: new Uint16Array(table.buffer) };
}

/** Lines "key<TAB>number"; empty when the file is absent. */
function readTable(file: string): Map<string, number> {
  if (!existsSync(file)) return new Map();
  const rows = readFileSync(file, 'utf8').split('\n').filter((l) => l && !l.startsWith('#'));
  return new Map(rows.map((l) => {
    const at = l.lastIndexOf('\t');
    return [l.slice(0, at), Number(l.slice(at + 1))];
  }));
}

/** Ranks in news that end the levels A1 … C1; function words are A1. */
const LEVEL_RANKS = [600, 1400, 2800, 5000, 9000];
const FUNCTION = new Set(['ADP', 'CCONJ', 'SCONJ', 'PART', 'PRON', 'DET']);

function levelsOf(lemmas: Lemma[], frequencies: Map<string, number>): number[] {
  const counts = lemmas.map((l) => frequencies.get(frequencyKey(l)) ?? 0);
  const ranked = lemmas.map((_, i) => i).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const rank = new Map(ranked.map((id, i) => [id, i]));
  return lemmas.map((l, i) => {
    if (l.level) return l.level;
    if (FUNCTION.has(l.pos)) return 1;
    const at = LEVEL_RANKS.findIndex((r) => rank.get(i)! < r);
    return counts[i] && at >= 0 ? at + 1 : 6;
  });
}

/** Phrases sorted by the key of their first fixed word; words of a phrase are text, lemmas stand in brackets. */
function compilePhrases(entries: SourceEntry[], text: TextPool): Sections {
  const phrases = entries.filter((e) => e.kind === 'phrases');
  return {
    phraseWords: Uint32Array.from(phrases, (p) => text.add(p.head)),
    phraseEn: Uint32Array.from(phrases, (p) => text.add(p.en)),
    phraseAr: Uint32Array.from(phrases, (p) => text.add(p.ar)),
    phraseLevel: Uint8Array.from(phrases, (p) => p.tags.level ?? 4),
  };
}

class Interner<T extends string> {
  values: T[] = [];
  private known = new Map<T, number>();

  id(value: T): number {
    let id = this.known.get(value);
    if (id === undefined) { id = this.values.length; this.values.push(value); this.known.set(value, id); }
    return id;
  }
}
