// npm run lexicon -- WORD…: how a word is read and why this reading came first.

import process from 'node:process';
import { compileDictionary } from '../compile.ts';
import { Lexicon } from '../lexicon/index.ts';
import { coreTag, Morphology, scoreOf, TAGS } from '../morphology/index.ts';

const words = process.argv.slice(2);
if (!words.length) { console.error('usage: npm run lexicon -- WORD…'); process.exit(2); }
const lexicon = new Lexicon(compileDictionary('.').buffer as ArrayBuffer);
const morphology = new Morphology(lexicon);

for (const word of words) {
  const { letters, readings } = morphology.readings(word);
  console.log(`${word}: ${readings.length || 'no'} readings`);
  for (const r of readings) {
    const a = morphology.analysis({ letters }, r);
    const lemma = lexicon.rowLemma[r.row]!;
    const clitics = a.segments.map((s) => s.text).join('+');
    const tag = TAGS[coreTag(lexicon, r)], features = Object.values(a.features ?? {}).join(' ');
    console.log(`  ${scoreOf(r).toFixed(1).padStart(6)}  ${a.vocalized}  ${clitics}  ${a.lemma} ${a.pos} ${tag}  ${features}`);
    const own = (lexicon.lemmaWeight[lemma]! / 10).toFixed(1);
    const weights = `lemma ${own}, clitics ${r.proclitics.prior.toFixed(1)}, all but clitics ${r.emission.toFixed(1)}`;
    const gloss = `${a.gloss.en ?? 'no gloss'}${a.derived ? ' (derived)' : ''}`;
    console.log(`          ${weights} (natural logarithms); level ${a.level}; ${gloss}`);
  }
}
