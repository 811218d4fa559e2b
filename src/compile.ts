// The whole dictionary file from its sources: lexicon and gazetteer in one buffer. Runs at build time; deterministic.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileGazetteer, readGazetteer, readNationalities, vowelsOf, vowelWords, withVowels } from './entities/compile.ts';
import { compileLexicon } from './lexicon/compile.ts';
import { pack } from './lexicon/index.ts';

/** The bytes of dictionary.bin; `root` is the project's folder. */
export function compileDictionary(root: string): Uint8Array {
  const gazetteer = path.join(root, 'src/entities/sources');
  const vowelFile = path.join(gazetteer, 'vowels.txt');
  const words = existsSync(vowelFile) ? vowelWords(readFileSync(vowelFile, 'utf8')) : [];
  const vowels = vowelsOf(words);
  const entries = readGazetteer(gazetteer).map((e) => ({ ...e, ar: withVowels(e.ar, vowels) }));
  const nationalities = readNationalities(gazetteer).map((n) => ({ lemma: n.nisba, plurals: n.plurals, en: n.en }));
  const names = entries.filter((e) => e.type === 'place' || e.type === 'organization' || e.type === 'person')
    .flatMap((e) => [e.ar, ...e.others].filter((n) => !/[\s?-]/.test(n)).map((n) => ({ text: withVowels(n, vowels), en: e.en })));
  return pack(compileLexicon(path.join(root, 'src/lexicon/sources'), { names, nationalities, extend: (text) => ({
    ...compileGazetteer(entries, text, path.join(root, 'src/entities')), nameVowels: Uint32Array.of(text.add(words.join(' '))),
  }) }));
}
