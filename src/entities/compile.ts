// Compiles the gazetteer into sections of the dictionary file: a trie over the words of names. Build time only.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cldrNames } from './cldr.ts';
import { fields, lines, nameKeys, NAME_TYPES, parseNames, type NameEntry, type NameType } from './gazetteer.ts';

const PREFIX: Record<NameType, string> = { person: 'people', place: 'places', organization: 'organizations', event: 'events' };

/** All full names: written ones first, then those of CLDR that are not among them. */
export function readGazetteer(folder: string): NameEntry[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const written = NAME_TYPES.flatMap((type) => files.filter((f) => f.startsWith(PREFIX[type]) && f.endsWith('.txt'))
    .flatMap((f) => parseNames(type, readFileSync(path.join(folder, f), 'utf8'))));
  const known = new Set(written.flatMap((e) => [e.ar, ...e.others].map((n) => nameKeys(n).join(' '))));
  return [...written, ...cldrNames().filter((e) => !known.has(nameKeys(e.ar).join(' ')))];
}

/** Nationality adjectives: vowelled adjective, broken plurals, English, place. */
export function readNationalities(folder: string): { nisba: string; plurals: string[]; en: string; place: string }[] {
  const file = path.join(folder, 'nationalities.txt');
  if (!existsSync(file)) return [];
  return lines(readFileSync(file, 'utf8')).map(fields).map((f) => ({ nisba: f[0]!, plurals: (f[1] ?? '').split(/[,،]/).map((x) => x.trim()).filter(Boolean), en: f[2] ?? '', place: f[3] ?? '' }));
}

interface Node {
  edges: Map<number, Node>;
  entry: number;
}

/** The gazetteer's sections; `text` is the dictionary's text pool. */
export function compileGazetteer(entries: NameEntry[], text: { add(text: string): number }): Record<string, Uint8Array | Uint16Array | Uint32Array> {
  const words = new Map<string, number>();
  const root: Node = { edges: new Map(), entry: 0 };
  entries.forEach((entry, i) => {
    for (const name of [entry.ar, ...entry.others]) insert(root, nameKeys(name), i + 1, words);
  });
  const nodes: Node[] = [root];
  for (let i = 0; i < nodes.length; i++) nodes.push(...nodes[i]!.edges.values());
  const ids = new Map(nodes.map((n, i) => [n, i]));
  const first: number[] = [], edgeWord: number[] = [], edgeTo: number[] = [];
  for (const n of nodes) {
    first.push(edgeWord.length);
    for (const [w, to] of [...n.edges].sort((a, b) => a[0] - b[0])) { edgeWord.push(w); edgeTo.push(ids.get(to)!); }
  }
  first.push(edgeWord.length);
  return {
    nameWords: Uint32Array.of(text.add([...words.keys()].join(' '))),
    nameFirst: Uint32Array.from(first),
    nameEdgeWord: Uint16Array.from(edgeWord),
    nameEdgeTo: Uint32Array.from(edgeTo),
    nameNodeEntry: Uint16Array.from(nodes, (n) => n.entry),
    nameType: Uint8Array.from(entries, (e) => NAME_TYPES.indexOf(e.type) + (e.ar.endsWith('?') ? 16 : 0)),
    nameAr: Uint32Array.from(entries, (e) => text.add(e.ar.replace(/\?$/, ''))),
    nameEn: Uint32Array.from(entries, (e) => text.add(e.en)),
    nameAboutEn: Uint32Array.from(entries, (e) => text.add(e.aboutEn)),
    nameAboutAr: Uint32Array.from(entries, (e) => text.add(e.aboutAr)),
  };
}

/** The first entry of a spelling keeps it. */
function insert(root: Node, keys: string[], entry: number, words: Map<string, number>): void {
  let node = root;
  if (!keys.length) return;
  for (const key of keys) {
    let id = words.get(key);
    if (id === undefined) { id = words.size; words.set(key, id); }
    let next = node.edges.get(id);
    if (!next) { next = { edges: new Map(), entry: 0 }; node.edges.set(id, next); }
    node = next;
  }
  if (!node.entry) node.entry = entry;
}
