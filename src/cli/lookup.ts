// All readings of a word, for a person.

import process from 'node:process';
import type { Analysis } from '../annotations.ts';
import { openEngine } from './engine.ts';

export function lookup(words: string[]): void {
  const engine = openEngine();
  for (const written of words) {
    const found = engine.lookup(written);
    if (!found.length) process.stdout.write(`${written}: no Arabic word\n`);
    for (const word of found) {
      process.stdout.write(`${written}\n`);
      for (const reading of [word, ...word.others]) process.stdout.write(`  ${line(reading)}\n`);
    }
  }
}

function line(a: Analysis): string {
  const features = Object.values(a.features ?? {}).join(' ');
  const segments = a.segments.map((s) => s.text).join('+');
  const mark = a.guessed ? ' (guess)' : a.derived ? ' (derived)' : '';
  return [a.vocalized, a.lemma, a.pos, a.root ?? '-', a.pattern ?? '-', features, segments, `${a.gloss.en ?? ''}${mark}`].join(' · ');
}
