// Compiles the gazetteer into sections of the dictionary file: a trie over the words of names, and the classes of words. Build time only.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keyOf } from '../language/index.ts';
import { cldrCalendar } from './gazetteer/cldr-calendar.ts';
import { cldrNames } from './gazetteer/cldr.ts';
import { inGroup } from './cards/groups.ts';
import { fields, lines, listed, nameKeys, NAME_TYPES, parseNames, spellings, type NameEntry, type NameType } from './gazetteer/source-lines.ts';
import { encodeText, frontCoded } from '../lexicon/index.ts';
import { KIND, WIDE } from './gazetteer/names.ts';
import { skeletonsOf } from './gazetteer/near-names.ts';
import { CLASS, TRIGGER_FILES } from './word-classes.ts';

const PREFIX: Record<NameType, string> = { person: 'people', place: 'places', organization: 'organizations', event: 'events' };

/** All full names: written ones first, then those of CLDR that are not among them. */
export function readGazetteer(folder: string): NameEntry[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const written = NAME_TYPES.flatMap((type) => files.filter((f) => f.startsWith(PREFIX[type]) && f.endsWith('.txt'))
    .flatMap((f) => parseNames(type, readFileSync(path.join(folder, f), 'utf8'), inGroup)));
  const known = new Set(written.flatMap((e) => [e.ar, ...e.others].map((n) => nameKeys(n).join(' '))));
  return [...written, ...cldrNames().filter((e) => !known.has(nameKeys(e.ar).join(' ')))];
}

/** Nationality adjectives: vowelled adjective, broken plurals, English, place. */
export function readNationalities(folder: string): { nisba: string; plurals: string[]; en: string; place: string }[] {
  const file = path.join(folder, 'nationalities.txt');
  return rows(file).map((f) => ({ nisba: f[0]!, plurals: listed(f[1]), en: f[2] ?? '', place: f[3] ?? '' }));
}

/** Given and family names as entries of one word. */
export function readPersonNames(folder: string): NameEntry[] {
  return ['given-names.txt', 'family-names.txt'].flatMap((file) => rows(path.join(folder, file))
    .map(([ar, en]) => ({ type: 'person' as const, ar: ar ?? '', others: [], en: en ?? '', aboutEn: '', aboutAr: '' })));
}

const rows = (file: string) => (existsSync(file) ? lines(readFileSync(file, 'utf8')).map(fields) : []);

/** As many other names as a card shows. */
const MOST_OTHERS = 6;

interface Node {
  edges: Map<number, Node>;
  entry: number;
  kinds: number;
}

class Trie {
  readonly words = new Map<string, number>();
  readonly classes: number[] = [];
  readonly root: Node = { edges: new Map(), entry: 0, kinds: 0 };

  /** The first entry of a spelling keeps it; every entry adds its kinds. */
  insert(keys: string[], entry: number, kinds: number): void {
    if (!keys.length) return;
    let node = this.root;
    for (const key of keys) {
      const id = this.word(key);
      let next = node.edges.get(id);
      if (!next) { next = { edges: new Map(), entry: 0, kinds: 0 }; node.edges.set(id, next); }
      node = next;
    }
    const sure = !(kinds & KIND.doubtful), first = !node.kinds;
    const doubtful = first ? kinds & KIND.doubtful : sure ? 0 : node.kinds & KIND.doubtful;
    node.kinds = ((node.kinds | kinds) & ~KIND.doubtful) | doubtful;
    if (entry && !node.entry) node.entry = entry;
  }

  classify(key: string, bits: number): void {
    if (key) this.classes[this.word(key)]! |= bits;
  }

  private word(key: string): number {
    let id = this.words.get(key);
    if (id === undefined) { id = this.words.size; this.words.set(key, id); this.classes.push(0); }
    return id;
  }
}

/** The gazetteer's sections; `text` is the dictionary's text pool, `folder` the room's own folder. */
export function compileGazetteer(
  entries: NameEntry[], text: { add(text: string): number }, folder: string,
): Record<string, Uint8Array | Uint16Array | Uint32Array> {
  const trie = new Trie();
  entries.forEach((entry, i) => {
    for (const name of [entry.ar, ...entry.others]) {
      const kinds = (1 << NAME_TYPES.indexOf(entry.type)) | (name.endsWith('?') ? KIND.doubtful : 0);
      for (const keys of spellings(name, entry.en)) trie.insert(keys, i + 1, kinds);
    }
  });
  personWords(trie, path.join(folder, 'sources'));
  nationalityWords(trie, path.join(folder, 'sources'));
  triggerWords(trie, path.join(folder, 'triggers'));
  return {
    ...trieSections(trie), ...entrySections(entries), ...skeletonSections(entries),
    calendar: Uint32Array.of(text.add(cldrCalendar())), ...modelSections(path.join(folder, 'model')),
  };
}

function personWords(trie: Trie, folder: string): void {
  for (const [file, bit, kind] of [['given-names.txt', CLASS.given, KIND.given], ['family-names.txt', CLASS.family, KIND.family]] as const) {
    for (const [name, en] of rows(path.join(folder, file))) {
      for (const keys of spellings(name!, en ?? '')) {
        if (keys.length > 1) trie.insert(keys, 0, kind);
        else trie.classify(keys[0]!, bit | (name!.endsWith('?') ? CLASS.doubtful : 0));
      }
    }
  }
}

/** Every written form of the nationality adjectives, with and without the article. */
function nationalityWords(trie: Trie, folder: string): void {
  for (const { nisba, plurals } of readNationalities(folder)) {
    const stem = keyOf(nisba);
    const forms = ['', 'ه', 'ون', 'ين', 'ان', 'ات', 'تين', 'تان', 'ا'].map((e) => stem + e).concat(plurals.map(keyOf));
    for (const form of forms) for (const key of [form, `ال${form}`]) trie.classify(key, CLASS.nationality);
  }
}

function triggerWords(trie: Trie, folder: string): void {
  for (const { file, bit, marks } of TRIGGER_FILES) {
    for (const [word, mark] of rows(path.join(folder, file))) {
      const keys = nameKeys(word!);
      if (keys.length === 1) trie.classify(keys[0]!, bit | (mark ? marks?.[mark] ?? 0 : 0));
    }
  }
}

/** Nodes in breadth-first order, children sorted by word: the n-th edge leads to node n + 1, so that degrees are all the trie needs. */
function trieSections(trie: Trie) {
  const words = [...trie.words.keys()].sort(), ids = new Map(words.map((w, i) => [trie.words.get(w)!, i]));
  const nodes: Node[] = [trie.root], edgeWord: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const edges = [...nodes[i]!.edges].map(([w, n]) => [ids.get(w)!, n] as const).sort((a, b) => a[0] - b[0]);
    for (const [word, to] of edges) { edgeWord.push(word); nodes.push(to); }
  }
  const palette = [...new Set(trie.classes)].sort((a, b) => a - b);
  const classes = words.map((w) => palette.indexOf(trie.classes[trie.words.get(w)!]!));
  return {
    nameWords: frontCoded(words),
    nameWordCount: Uint32Array.of(words.length),
    namePalette: Uint32Array.from(palette),
    nameClasses: palette.length > 256 ? Uint16Array.from(classes) : Uint8Array.from(classes),
    nameDegree: Uint8Array.from(nodes, (n) => Math.min(n.edges.size, WIDE)),
    nameWide: Uint16Array.from(nodes.filter((n) => n.edges.size >= WIDE), (n) => n.edges.size),
    nameEdgeWord: Uint16Array.from(edgeWord),
    nameNodeEntry: Uint16Array.from(nodes, (n) => n.entry),
    nameNodeKinds: Uint8Array.from(nodes, (n) => n.kinds),
  };
}

/** Arabic, English and other names of each entry one after the other; descriptions, which many share, apart. */
function entrySections(entries: NameEntry[]) {
  const abouts = new Map<string, number>([['\0', 0]]);
  const about = entries.map((e) => { const k = `${e.aboutEn}\0${e.aboutAr}`; if (!abouts.has(k)) abouts.set(k, abouts.size); return abouts.get(k)!; });
  return {
    nameType: Uint8Array.from(entries, (e) => NAME_TYPES.indexOf(e.type)),
    nameTexts: texts(entries.flatMap((e) => [plain(e.ar), e.en, othersOf(e).join(',')])),
    nameAbout: Uint16Array.from(about),
    nameAboutTexts: texts([...abouts.keys()].flatMap((k) => k.split('\0'))),
  };
}

/** By which persons are found whose names are spelled otherwise. */
function skeletonSections(entries: NameEntry[]) {
  const persons = entries.flatMap((e, entry) => (e.type === 'person' ? [plain(e.ar), ...othersOf(e)].map((name) => ({ entry, name })) : []));
  const { numbers, entries: whose } = skeletonsOf(persons);
  return { nameSkeletons: numbers, nameSkeletonOf: whose };
}

const plain = (name: string) => name.replace(/\?$/, '');

/** Other names that a card shows: none that differs only by clitics of spelling. */
function othersOf({ ar, others }: NameEntry): string[] {
  const seen = new Set([nameKeys(ar).join('')]);
  return others.map(plain).filter((o) => { const k = nameKeys(o).join(''); if (seen.has(k)) return false; seen.add(k); return true; }).slice(0, MOST_OTHERS);
}

const texts = (list: string[]) => Uint8Array.from(list.flatMap((t) => [...encodeText(t), 0]));

/** The trained model as it is committed; none before the first training. */
function modelSections(folder: string): Record<string, Uint8Array> {
  const out: Record<string, Uint8Array> = {};
  for (const [section, file] of [['nerVocabulary', 'vocabulary.bin'], ['nerWeights', 'weights.bin']] as const) {
    const at = path.join(folder, file);
    if (existsSync(at)) out[section] = new Uint8Array(readFileSync(at));
  }
  return out;
}

export { vowelsOf, vowelWords, withVowels } from './gazetteer/vowels.ts';
