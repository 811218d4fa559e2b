// The whole dictionary file from its sources: lexicon and gazetteer in one buffer. Runs at build time; deterministic.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileGazetteer, readGazetteer, readNationalities, readPersonNames, vowelsOf, vowelWords, withVowels } from './entities/compile.ts';
import { bareLetters } from './language/index.ts';
import { compileLexicon, type NameWord } from './lexicon/compile.ts';
import { pack } from './lexicon/index.ts';

/** The bytes of dictionary.bin; `root` is the project's folder. */
export function compileDictionary(root: string): Uint8Array {
  const gazetteer = path.join(root, 'src/entities/sources');
  const vowelFile = path.join(gazetteer, 'vowels.txt');
  const words = existsSync(vowelFile) ? vowelWords(readFileSync(vowelFile, 'utf8')) : [];
  const vowels = vowelsOf(words);
  const entries = readGazetteer(gazetteer).map((e) => ({ ...e, ar: withVowels(e.ar, vowels) }));
  const nationalities = readNationalities(gazetteer).map((n) => ({ lemma: n.nisba, plurals: n.plurals, en: n.en }));
  const names = [...entries.filter((e) => e.type !== 'event').flatMap(wordsOf), ...readPersonNames(gazetteer).flatMap(wordsOf)]
    .map((n) => ({ ...n, text: withVowels(n.text, vowels) }));
  return pack(compileLexicon(path.join(root, 'src/lexicon/sources'), { names, nationalities, extend: (text) => ({
    ...compileGazetteer(entries, text, path.join(root, 'src/entities')), nameVowels: Uint32Array.of(text.add(words.join(' '))),
    nameLatin: Uint32Array.of(text.add(latinNames(gazetteer, names))),
  }) }));
}

/**
 * "محمد Muhammad" a line: persons' names of one word whose English the lexicon does not tell, since they also are something
 * else; given names of two words ("محيي+الدين Mohieddin").
 */
function latinNames(gazetteer: string, names: NameWord[]): string {
  const first = new Map<string, NameWord>();
  for (const n of names) { const key = bareLetters(n.text); if (!first.has(key)) first.set(key, n); }
  const latin = new Map<string, string>();
  for (const n of readPersonNames(gazetteer).flatMap(wordsOf)) {
    const key = bareLetters(n.text);
    if ((n.doubtful || first.get(key)!.en !== n.en) && !latin.has(key)) latin.set(key, n.en); // a given name before a family's: Saeed, no Souaid
  }
  for (const { ar, en } of readPersonNames(gazetteer)) {
    const [word, last, more] = ar.replace(/\?$/, '').split(' ');
    if (last && !more) latin.set(`${bareLetters(word!)}+${bareLetters(last)}`, en);
  }
  return [...latin].map(([key, en]) => `${key} ${en}`).join('\n');
}

/** The names of one word that an entry has; no فرانس24, of which the word is another's. */
function wordsOf({ ar, others, en, type }: { ar: string; others: string[]; en: string; type: string }): NameWord[] {
  return [ar, ...others].filter((name) => !/[\s\w-]/.test(name)).map((name) => ({
    text: name.replace(/\?$/, ''), en, place: type === 'place', doubtful: name.endsWith('?'),
  }));
}
