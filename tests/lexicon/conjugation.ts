// A verb's whole conjugation as readable lines, for the table of paradigms.

import { conjugate, type VerbForm } from '../../src/lexicon/verbs.ts';
import { radicalsOf } from '../../src/lexicon/roots.ts';
import { spell } from '../../src/lexicon/spelling.ts';
import type { Features } from '../../src/annotations.ts';

const ROWS: [string, (f: Features) => boolean][] = [
  ['past', (f) => f.tense === 'past' && f.voice === 'active'],
  ['past passive', (f) => f.tense === 'past' && f.voice === 'passive'],
  ['present', (f) => f.tense === 'present' && f.voice === 'active' && f.mood === 'indicative'],
  ['subjunctive', (f) => f.tense === 'present' && f.voice === 'active' && f.mood === 'subjunctive'],
  ['jussive', (f) => f.tense === 'present' && f.voice === 'active' && f.mood === 'jussive'],
  ['present passive', (f) => f.tense === 'present' && f.voice === 'passive' && f.mood === 'indicative'],
  ['imperative', (f) => f.mood === 'imperative'],
];

/** Rows of forms in the usual order of persons (3, 2, 1); moods list only the forms that differ from the indicative. */
export function paradigm(root: string, form: number, vowels?: string): Record<string, string> {
  const forms = conjugate({ radicals: radicalsOf(root)!, form, ...(vowels && { vowels: vowels.split('-') as [string, string] }) }, { passive: true });
  return Object.fromEntries(ROWS.map(([name, is]) => [name, forms.filter((f) => is(f.features) && !f.pronoun).map(written).join(' ')]));
}

function written(f: VerbForm): string {
  const p = spell(f.prefix, f.stem, f.suffix);
  return p.prefix + p.stem + p.suffix;
}
